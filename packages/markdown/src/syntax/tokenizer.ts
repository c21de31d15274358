import { Tokenizer, type Tokens } from 'marked'
import { simpleList } from './simple-list.ts'

const underline = / {0,3}(?:=+|-+)[ \t]*(?:\n|$)/y
const blank = /[ \t]*(?:\n|$)/y
const delimiterRow = /^[ \t|:-]*-[ \t|:-]*$/

/** The end of the lines up to the next empty one of which none underlines those before it; null where one does. */
function endWithoutUnderline(src: string): number | null {
  let end = src.indexOf('\n')
  while (end >= 0) {
    blank.lastIndex = underline.lastIndex = end + 1
    if (blank.test(src)) return end
    if (underline.test(src)) return null
    end = src.indexOf('\n', end + 1)
  }
  return src.length
}

/** The first character of a block, behind the spaces that it may be indented by. */
function sign(src: string): string {
  let at = 0
  while (at < 3 && src[at] === ' ') at++
  return src[at] ?? ''
}

/**
 * Marked's tokens, sooner: where a look at the next few characters tells that a pattern cannot match, it is not tried.
 * The tokens are those that marked makes, which the test of QuickLexer holds.
 */
export class QuickTokenizer extends Tokenizer {
  /** A text, and how many of its characters stand behind the lines that were found to hold no underline. */
  #looked = { text: '', behind: 0 }

  override code(src: string): Tokens.Code | undefined {
    return src[0] === ' ' || src[0] === '\t' ? super.code(src) : undefined
  }

  override fences(src: string): Tokens.Code | undefined {
    return '`~'.includes(sign(src)) ? super.fences(src) : undefined
  }

  override heading(src: string): Tokens.Heading | undefined {
    return sign(src) === '#' ? super.heading(src) : undefined
  }

  override hr(src: string): Tokens.Hr | undefined {
    return '-_*'.includes(sign(src)) ? super.hr(src) : undefined
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    if (sign(src) !== '>') return undefined
    // Marked reads a list that ends a quotation once more, and must not ask then whether it may follow the text before.
    const { state } = this.lexer
    const { lastToken } = state
    delete state.lastToken
    const quote = super.blockquote(src)
    if (lastToken !== undefined) state.lastToken = lastToken
    return quote
  }

  override list(src: string): Tokens.List | undefined {
    if (!'-*+0123456789'.includes(sign(src))) return undefined
    return simpleList(src, this.lexer) ?? super.list(src)
  }

  override html(src: string): Tokens.HTML | undefined {
    return sign(src) === '<' ? super.html(src) : undefined
  }

  override def(src: string): Tokens.Def | undefined {
    return sign(src) === '[' ? super.def(src) : undefined
  }

  override lheading(src: string): Tokens.Heading | undefined {
    // In an item marked asks of each line again, in a text that is shorter by the lines before.
    const { text, behind } = this.#looked
    if (src.length > behind && text.endsWith(src)) return undefined
    const end = endWithoutUnderline(src)
    if (end === null) return super.lheading(src)
    this.#looked = { text: src, behind: src.length - end }
    return undefined
  }

  override table(src: string): Tokens.Table | undefined {
    const first = src.indexOf('\n')
    const second = src.indexOf('\n', first + 1)
    const row = src.slice(first + 1, second < 0 ? undefined : second)
    return first >= 0 && delimiterRow.test(row) ? super.table(src) : undefined
  }
}

/** Elements that stand among words, those of MathML among them. */
const wordElement =
  /^ {0,3}<\/?(?:abbr|b|cite|code|del|em|i|ins|kbd|mark|math|q|s|small|span|strong|sub|sup|time|u|var|annotation|semantics|m(?:frac|i|n|o|over|padded|root|row|space|sqrt|style|sub|subsup|sup|table|td|text|tr|under|underover))[\s>]/

/** Where components are, indentation is for the eye: it makes no code, and fences may stand behind it. */
export class ComponentTokenizer extends QuickTokenizer {
  override code(): undefined {
    return undefined
  }

  override html(src: string): Tokens.HTML | undefined {
    // An element among words does not make raw HTML of them, as it would in a page without components.
    return wordElement.test(src) ? undefined : super.html(src)
  }

  override fences(src: string): Tokens.Code | undefined {
    const match = /^([ \t]{4,})(`{3,}|~{3,})([^`\n]*)\n([\s\S]*?)(?:\n[ \t]*\2[`~]*[ \t]*(?:\n|$)|$)/.exec(
      src,
    )
    if (match === null) return super.fences(src)
    const [raw, indent = '', , info = '', body = ''] = match
    const text = body.replace(new RegExp(`^[ \\t]{1,${indent.length}}`, 'gm'), '')
    return { type: 'code', raw, lang: info.trim(), text }
  }
}
