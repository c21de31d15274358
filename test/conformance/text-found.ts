/** What a reader of an output finds in it, by a way of its own: not the code that made it. */
export interface TextFound {
  /** All text in reading order, furniture left out. */
  readonly text: string
  /** Addresses that are linked. */
  readonly links: readonly string[]
  /** Alternative texts of pictures. */
  readonly alts: readonly string[]
}

/** Every absolute address in a text, with character references resolved. */
export function addressesIn(text: string): readonly string[] {
  return [...text.replaceAll('&amp;', '&').matchAll(/https?:\/\/[^\s"'<>)\\]+/g)].map((match) => match[0])
}

/** The characters that a printer of HTML or Markdown writes as references, resolved. */
export function decodeReferences(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&amp;', '&')
}
