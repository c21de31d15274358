import type { Token, TokenizerAndRendererExtension } from 'marked'

/** `[^label]: …` with its continuation lines, which are indented or follow without a blank line. */
export interface FootnoteDefinition {
  readonly type: 'footnote-definition'
  readonly raw: string
  readonly label: string
  readonly tokens: Token[]
}

/** `[^label]` where the note is called, or `^[…]` with its text in place. */
export interface FootnoteCall {
  readonly type: 'footnote-call'
  readonly raw: string
  readonly label: string | null
  readonly tokens: Token[]
}

const definition =
  /^ {0,3}\[\^([^\]\n]+)\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^[^\]\n]+\]:)(?:[ \t]{2,}\S[^\n]*|(?![ \t]*\n|#{1,6} |[-*+] |>|`{3}|$)[^\n]+|[ \t]*(?=\n(?: {2,}|\t)\S)))*)(?:\n|$)/

export const footnoteDefinition: TokenizerAndRendererExtension = {
  name: 'footnote-definition',
  level: 'block',
  start: (src) => startBeforeBlank(src, /\n {0,3}\[\^[^\]\n]+\]:/),
  tokenizer(src) {
    const match = definition.exec(src)
    if (match === null) return undefined
    const body = (match[2] ?? '').replace(/\n(?: {4}|\t| {2,3})/g, '\n')
    const token = { type: 'footnote-definition', raw: match[0], label: match[1] ?? '', tokens: [] }
    this.lexer.blockTokens(body, token.tokens)
    return token
  },
}

export const footnoteCall: TokenizerAndRendererExtension = {
  name: 'footnote-call',
  level: 'inline',
  start: (src) => found(src.search(/\[\^|\^\[/)),
  tokenizer(src) {
    const call = /^\[\^([^\]\s]+)\](?!\()/.exec(src)
    if (call !== null) return { type: 'footnote-call', raw: call[0], label: call[1] ?? '', tokens: [] }
    const inline = /^\^\[((?:[^[\]\\]|\\.|\[[^\]]*\](?:\([^)]*\))?)+)\](?!\()/.exec(src)
    if (inline === null) return undefined
    const tokens = this.lexer.inlineTokens(inline[1] ?? '')
    return { type: 'footnote-call', raw: inline[0], label: null, tokens }
  },
}

/** A paragraph is looked through that far, so that a text without empty lines is not looked through for each of its lines. */
const mostOfParagraph = 5_000

/** Where a block that may follow a paragraph without a blank line begins; looked for in this paragraph only. */
export function startBeforeBlank(src: string, pattern: RegExp): number | undefined {
  const start = src.slice(0, mostOfParagraph)
  const end = start.indexOf('\n\n')
  const at = (end < 0 ? start : start.slice(0, end)).search(pattern)
  return at < 0 ? undefined : at + 1
}

/** An index as the lexer wants it. */
export const found = (index: number): number | undefined => (index < 0 ? undefined : index)
