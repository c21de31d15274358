import { Lexer, type Token } from 'marked'

const marks = /[\\<![`*_~@$^=:]/

/** Marked's lexer, which makes one token of text without any mark and tries no pattern on it. */
export class QuickLexer extends Lexer {
  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (src === '' || marks.test(src) || src.includes('www.') || src.includes('  \n'))
      return super.inlineTokens(src, tokens)
    tokens.push({ type: 'text', raw: src, text: src, escaped: this.state.inRawBlock })
    return tokens
  }
}
