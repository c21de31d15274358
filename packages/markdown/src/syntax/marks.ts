import type { Token, TokenizerAndRendererExtension } from 'marked'
import { found } from './footnotes.ts'

/** `==highlighted==` `super^script^` and `sub~script~`. */
export interface MarkToken {
  readonly type: 'highlight' | 'superscript' | 'subscript'
  readonly raw: string
  readonly tokens: Token[]
}

export const highlight: TokenizerAndRendererExtension = {
  name: 'highlight',
  level: 'inline',
  start: (src) => found(src.search(/==[^\s=]/)),
  tokenizer(src) {
    const match = /^==(?=[^\s=])([^\n=]{0,499}[^\s=])==(?!=)/.exec(src)
    if (match === null) return undefined
    return { type: 'highlight', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') }
  },
}

export const superscript: TokenizerAndRendererExtension = {
  name: 'superscript',
  level: 'inline',
  start: (src) => found(src.search(/\^[^\s^[\]]+\^/)),
  tokenizer(src, before) {
    // A script stands above a letter or a digit; elsewhere carets are faces and regular expressions.
    if (!/[\p{L}\p{N}]$/u.test(before.at(-1)?.raw ?? '')) return undefined
    const match = /^\^([^\s^[\]]{1,80})\^/.exec(src)
    if (match === null) return undefined
    return { type: 'superscript', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') }
  },
}

export const subscript: TokenizerAndRendererExtension = {
  name: 'subscript',
  level: 'inline',
  tokenizer(src, before) {
    // With one sign on each side GitHub strikes out; right after a letter or a digit that is not what is meant.
    if (!src.startsWith('~') || !/[\p{L}\p{N})]$/u.test(before.at(-1)?.raw ?? '')) return undefined
    const match = /^~(?!~)([^\s~[\]]{1,80})~(?!~)/.exec(src)
    if (match === null) return undefined
    return { type: 'subscript', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') }
  },
}
