/** Text that Markdown shows as it is, in the middle of a line; white space becomes single spaces. */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]$~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/</g, '&lt;')
    .replace(/&(?=#?\w+;)(?!lt;)/g, '&amp;')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/\}\}/g, '&#125;&#125;')
    .replace(/:(?=[\w+-]+:)/g, ':\u2060')
    .replace(emoji, entities)
}

const emoji = /\p{Emoji_Presentation}\p{M}*|.[\uFE0F\u20E3]+|[\u{1F000}-\u{1FFFF}]|\u200D|\uFE0F/gu

export const hasEmoji = (text: string): boolean => text.search(emoji) >= 0

/** Code as the text of an HTML element; blank lines would end it. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(emoji, entities)

/** Emoji as numeric entities: Marp puts pictures from the web in the place of literal ones. */
const entities = (text: string): string =>
  Array.from(text, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`).join(
    '',
  )

/** The beginning of a line that would otherwise start a list, a heading, a quote or a rule. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+>#=|:]/, '\\$&')
}

/** An address between the parentheses of a link. */
export function escapeAddress(address: string): string {
  const safe = address
    .replace(/[\s<>\\]/g, (character) => encodeURIComponent(character))
    .replace(/--(?=>)/g, '%2D%2D')
  return /[()]/.test(safe) ? `<${safe}>` : safe
}

/** A picture's alternative text; words that Marp takes for its options are kept as words. */
export function escapeAlt(alt: string): string {
  return escapeText(alt)
    .split(' ')
    .map((word) => (option.test(word) ? word.slice(0, -1) + entities(word.slice(-1)) : word))
    .join(' ')
}

const option =
  /^(?:bg|[\d.]+%|(?:w|h|width|height):.*|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?)$/

/**
 * A value in YAML that can hold anything: JSON's double-quoted strings are YAML's. Slidev ends the front matter at the
 * first three hyphens, wherever they stand.
 */
export const yamlText = (text: string): string =>
  JSON.stringify(text.replace(/\s+/g, ' ').trim()).replace(/--(?=-)/g, '-\\u002d')
