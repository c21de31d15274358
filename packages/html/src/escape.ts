/**
 * What neither XML 1.0 (section 2.2) nor HTML (its parse errors) lets stand in text: control characters other than
 * tab and line ends, lone surrogates and noncharacters.
 */
const illegal = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/** The text without the characters that XML and HTML forbid. */
export function legalText(text: string): string {
  return text.replace(illegal, '')
}

/** The text as HTML or XML shows it between tags. */
export function escapeText(text: string): string {
  return legalText(text).replace(/[&<>]/g, (character) => entities[character] ?? character)
}

/** The text as HTML or XML shows it in a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return legalText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
