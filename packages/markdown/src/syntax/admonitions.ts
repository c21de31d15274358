import type { TokenizerAndRendererExtension } from 'marked'
import { startBeforeBlank } from './footnotes.ts'

const opening =
  /^(?:(!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)((?:[ \t]+[a-z]+)*)|===[!+]?)[ \t]*(?:"([^"\n]*)")?[ \t]*(?:\n|$)/i
const body = /^(?:(?:(?: {4}|\t)[^\n]*|[ \t]*(?=\n(?:[ \t]*\n)*(?: {4}|\t)\S))(?:\n|$))*/

/**
 * Python-Markdown's admonitions and tabs, with their content indented by four: `!!! note "Title"`, `??? note`,
 * `=== "Tab"`.
 */
export const admonition: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  start: (src) => startBeforeBlank(src, /\n(?:!!!|\?\?\?\+?)[ \t]+[a-z]|\n===[!+]?[ \t]+"/i),
  tokenizer(src) {
    const match = opening.exec(src)
    if (match === null || (match[1] === undefined && match[4] === undefined)) return undefined
    const inner = body.exec(src.slice(match[0].length))?.[0] ?? ''
    const token = {
      type: 'directive',
      raw: match[0] + inner,
      name: match[1] === undefined ? 'tab' : nameOf(match[1], match[2] ?? ''),
      title: this.lexer.inlineTokens(match[4] ?? ''),
      head: 1,
      closed: true,
      tokens: [],
    }
    this.lexer.blockTokens(inner.replace(/^(?: {4}|\t)/gm, ''), token.tokens)
    return token
  },
}

/** What is folded away is details, whatever its kind. */
const nameOf = (sign: string, kind: string): string => (sign === '!!!' ? kind.toLowerCase() : 'details')
