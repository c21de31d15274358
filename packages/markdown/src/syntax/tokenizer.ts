import { Tokenizer, type Tokens } from 'marked'

const underline = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/
/** How far a paragraph is looked through before it is left to marked. */
const nearby = 2_000
const delimiterRow = /^[ \t|:-]*-[ \t|:-]*$/
const withoutMarks = /^[^\\<![`*_~]+/
const scheme = /https?:|ftp:|mailto:|xmpp:/i

/** The first character of a block, behind the spaces that it may be indented by. */
function sign(src: string): string {
  let at = 0
  while (at < 3 && src[at] === ' ') at++
  return src[at] ?? ''
}

/**
 * Marked's tokens, sooner: where a look at the next few characters tells that a pattern cannot match, it is not tried.
 * The tokens are the same as marked's own, which a test holds.
 */
export class QuickTokenizer extends Tokenizer {
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
    return sign(src) === '>' ? super.blockquote(src) : undefined
  }

  override list(src: string): Tokens.List | undefined {
    return '-*+0123456789'.includes(sign(src)) ? super.list(src) : undefined
  }

  override html(src: string): Tokens.HTML | undefined {
    return sign(src) === '<' ? super.html(src) : undefined
  }

  override def(src: string): Tokens.Def | undefined {
    return sign(src) === '[' ? super.def(src) : undefined
  }

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
    if (run === undefined || src.includes('@') || mayHoldMore(run)) return super.inlineText(src)
    return { type: 'text', raw: run, text: run, escaped: this.lexer.state.inRawBlock }
  }

  override url(src: string): Tokens.Link | undefined {
    return /^[hfw]/i.test(src) || src.includes('@') ? super.url(src) : undefined
  }
}

/** True for text without marks that may hold an address or a hard break. */
function mayHoldMore(text: string): boolean {
  return (text.includes(':') && scheme.test(text)) || text.includes('www.') || text.includes('  \n')
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
