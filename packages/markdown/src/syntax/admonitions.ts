import type { TokenizerAndRendererExtension } from 'marked'
import { startBeforeBlank } from './footnotes.ts'

const opening =
  /^( {0,3})(?:(!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)((?:[ \t]+[a-z]+)*)|===[!+]?)[ \t]*(?:"([^"\n]*)")?[ \t]*(?:\n|$)/i
/** Lines that are indented by four more than the opening, and empty ones between them. */
const bodies = [0, 1, 2, 3].map((indent) => {
  const inside = `(?: {${indent + 4}}|\\t)`
  return new RegExp(`^(?:(?:${inside}[^\\n]*|[ \\t]*(?=\\n(?:[ \\t]*\\n)*${inside}[ \\t]*\\S))(?:\\n|$))*`)
})

/**
 * Python-Markdown's admonitions and tabs, with their content indented by four: `!!! note "Title"`, `??? note`,
 * `=== "Tab"`.
 */
export const admonition: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  start: (src) => startBeforeBlank(src, /\n {0,3}(?:!!!|\?\?\?\+?)[ \t]+[a-z]|\n {0,3}===[!+]?[ \t]+"/i),
  tokenizer(src) {
    const match = opening.exec(src)
    const [whole = '', indent = '', sign, kind = '', , title] = match ?? []
    if (match === null || (sign === undefined && title === undefined)) return undefined
    const inner = bodies[indent.length]?.exec(src.slice(whole.length))?.[0] ?? ''
    const token = {
      type: 'directive',
      raw: whole + inner,
      name: sign === undefined ? 'tab' : nameOf(sign, kind),
      title: this.lexer.inlineTokens(title ?? ''),
      head: 1,
      closed: true,
      tokens: [],
    }
    this.lexer.blockTokens(
      inner.replace(new RegExp(`^(?: {${indent.length + 4}}|\\t)`, 'gm'), ''),
      token.tokens,
    )
    return token
  },
}

/** What is folded away is details, whatever its kind. */
const nameOf = (sign: string, kind: string): string => (sign === '!!!' ? kind.toLowerCase() : 'details')
