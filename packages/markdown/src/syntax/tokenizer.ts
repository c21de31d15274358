import { Tokenizer, type Tokens } from 'marked'

const underline = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/
/** How far a paragraph is looked through before it is left to marked. */
const nearby = 2_000
const delimiterRow = /^[ \t|:-]*-[ \t|:-]*$/
const withoutMarks = /^[^\\<![`*_~]+/
const maybeAddress = /https?:|ftp:|www\.|mailto:|xmpp:| {2}\n/i

/** Letters of scripts that put no spaces between words: without them, CommonMark cannot tell where emphasis begins or ends. */
const unspaced = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff66-\\uff9f]'
const hasUnspaced = new RegExp(unspaced)
const endsUnspaced = new RegExp(`${unspaced}$`)
const opensBeforeSign = /^\*+[\p{P}\p{S}]/u
const closesAfterSign = new RegExp(`(?<=[\\p{P}\\p{S}])(?<!\\*)(\\*+)${unspaced}`, 'gu')

/**
 * Marked's tokens, sooner: where a look at the next few characters tells that a pattern cannot match, it is not tried.
 * The tokens are the same as marked's own, which a test holds, but for emphasis of Chinese, Japanese and Korean words that
 * stand in quotation marks or brackets: it may touch the letters around (`字**「語」**字`).
 */
export class QuickTokenizer extends Tokenizer {
  override lheading(src: string): Tokens.Heading | undefined {
    const start = src.slice(0, nearby)
    const end = start.indexOf('\n\n')
    // Where the paragraph goes on beyond that, it is marked's to tell.
    if (end < 0 && src.length > nearby) return super.lheading(src)
    return underline.test(end < 0 ? start : start.slice(0, end + 1)) ? super.lheading(src) : undefined
  }

  override table(src: string): Tokens.Table | undefined {
    const first = src.indexOf('\n')
    const second = src.indexOf('\n', first + 1)
    const row = src.slice(first + 1, second < 0 ? undefined : second)
    return first >= 0 && delimiterRow.test(row) ? super.table(src) : undefined
  }

  override inlineText(src: string): Tokens.Text | undefined {
    const run = withoutMarks.exec(src)?.[0]
    // The name in a mail address may hold marks.
    if (run === undefined || src.includes('@') || maybeAddress.test(run)) return super.inlineText(src)
    return { type: 'text', raw: run, text: run, escaped: this.lexer.state.inRawBlock }
  }

  override emStrong(src: string, maskedSrc: string, prevChar = ''): ReturnType<Tokenizer['emStrong']> {
    if (!src.startsWith('*') || !hasUnspaced.test(maskedSrc)) return super.emStrong(src, maskedSrc, prevChar)
    const before = endsUnspaced.test(prevChar) && opensBeforeSign.test(src) ? '' : prevChar
    const after = maskedSrc.length - src.length + (/^\*+/.exec(src)?.[0].length ?? 0)
    // A space in the place of the letter that follows lets the emphasis end; both have the same length.
    const masked = maskedSrc.slice(0, after) + maskedSrc.slice(after).replace(closesAfterSign, '$1 ')
    return super.emStrong(src, masked, before)
  }

  override url(src: string): Tokens.Link | undefined {
    return /^[hfw]/i.test(src) || src.includes('@') ? super.url(src) : undefined
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
