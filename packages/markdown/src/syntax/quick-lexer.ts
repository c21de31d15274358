import { Lexer, type Token, type TokensList } from 'marked'
import { quickInlines } from './quick-inlines.ts'

/** Lines that begin with words, some of them bold, set as code or linked: they begin no block. */
const words =
  /^(?:(?:[A-Za-z\u00c0-\uffff]|`(?!``)|\*\*(?=[A-Za-z\u00c0-\uffff`[])|\[(?=[A-Za-z\u00c0-\uffff`][^\]\n]*\](?!:)))[^\n]*(?:\n(?!$)|$))+$/

/**
 * Marked's lexer, sooner. The tokens are marked's own, which a test holds, but for references to characters by number, which
 * the reader decodes itself, and for what only marked's output needs (`escaped`).
 */
export class QuickLexer extends Lexer {
  /** Expects lines that end in line feeds alone. */
  override lex(src: string): TokensList {
    this.blockTokens(src, this.tokens)
    for (const { src: inline, tokens } of this.inlineQueue) {
      this.state.inRawBlock = false
      this.inlineTokens(inline, tokens)
    }
    this.inlineQueue = []
    return this.tokens
  }

  override blockTokens(src: string, tokens?: Token[], clipped?: boolean): Token[]
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList
  override blockTokens(src: string, tokens: Token[] = [], clipped = false): Token[] {
    // What most items of lists are.
    if (this.state.top || !words.test(src)) return super.blockTokens(src, tokens, clipped)
    tokens.push({ type: 'text', raw: src, text: src, tokens: this.inline(src) })
    this.state.top = true
    return tokens
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    const { linkParenPossible, inLink, inRawBlock, linkEmitted } = this.state
    const { length } = tokens
    const isWhole = quickInlines(src, tokens, this)
    this.state.linkParenPossible = linkParenPossible
    if (isWhole) return tokens
    Object.assign(this.state, { inLink, inRawBlock, linkEmitted })
    tokens.length = length
    return super.inlineTokens(src, tokens)
  }
}
