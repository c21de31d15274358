import { type Lexer, type Token, Tokenizer } from 'marked'
import { simpleEmphasis, simpleLink } from './simple-inlines.ts'

/** What may begin something other than text, in Markdown or in our extensions of it. */
const signs = /[\\<![`*_~@$^=:]/g
/** Signs with which the inline tokens of our extensions begin. */
const ours = '[^$\\='
const scheme = /(?:https?|ftp)$/i
const inMail = /[\w.!#$%&'*+/=?^`{|}~-]/
const alphanumeric = /[A-Za-z0-9]/

/**
 * Cuts inline text into tokens as marked does: the characters that begin nothing are passed over, and at the others only
 * that is tried which can begin there. False where it cannot be told without a look at the text as a whole, as it is for
 * all emphasis that is not plain to see; then the tokens and the lexer's state are for the caller to set back.
 */
export function quickInlines(src: string, tokens: Token[], lexer: Lexer): boolean {
  if (src.includes('www.') || src.includes('  \n')) return false
  const tokenizer = lexer.options.tokenizer ?? new Tokenizer()
  /** Where the last token ends, and how far the text was looked through. */
  let from = 0
  let at = 0
  /** True once a sign was met that marked may take to hide those behind it from emphasis. */
  let isMasked = false
  // Spares marked a look for links that cannot end; its lexer sets this for each text as well.
  lexer.state.linkParenPossible = src.includes(')')
  for (;;) {
    signs.lastIndex = at
    if (!signs.test(src)) break
    let start = signs.lastIndex - 1
    const sign = src[start] ?? ''
    at = start + 1
    let token: Token | undefined
    if (ours.includes(sign) && lexer.options.extensions?.inline !== undefined) {
      pushText(src.slice(from, start), tokens, lexer)
      from = start
      token = extended(src.slice(start), tokens, lexer)
    }
    if (token === undefined)
      switch (sign) {
        case '`':
          token = tokenizer.codespan(src.slice(start))
          isMasked ||= token === undefined
          while (token === undefined && src[at] === '`') at++
          break
        case '[':
        case '!':
          if (sign === '!' && src[at] !== '[') break
          token = simpleLink(src, start, lexer.state)
          if (token !== undefined) break
          token = linkAt(src.slice(start), lexer, tokenizer)
          isMasked = true
          break
        case '*':
        case '_':
          if (sign === '_' && start > from && isWithinWord(src, start)) break
          token = isMasked ? undefined : simpleEmphasis(src, start, lexer.state)
          if (token === undefined) return false
          break
        case '<':
          token = tokenizer.tag(src.slice(start)) ?? tokenizer.autolink(src.slice(start))
          isMasked ||= token === undefined
          break
        case '\\':
          token = tokenizer.escape(src.slice(start)) ?? tokenizer.br(src.slice(start))
          isMasked ||= token === undefined
          break
        case ':': {
          const name = src.startsWith('//', at)
            ? scheme.exec(src.slice(Math.max(from, start - 5), start))
            : null
          if (name === null || lexer.state.inLink) break
          start -= name[0].length
          token = tokenizer.url(src.slice(start))
          isMasked = true
          break
        }
        case '@':
          if (start > 0 && inMail.test(src[start - 1] ?? '')) return false
          break
        case '~':
          return false
      }
    if (token === undefined) continue
    pushText(src.slice(from, start), tokens, lexer)
    tokens.push(token)
    from = at = start + token.raw.length
  }
  pushText(src.slice(from), tokens, lexer)
  return true
}

/** A link, an image or a reference to one. */
function linkAt(rest: string, lexer: Lexer, tokenizer: Tokenizer): Token | undefined {
  const token = tokenizer.link(rest) ?? tokenizer.reflink(rest, lexer.tokens.links)
  // A bracket that begins nothing.
  return token?.type === 'text' ? undefined : token
}

/** What one of our extensions makes of the text. */
function extended(rest: string, tokens: Token[], lexer: Lexer): Token | undefined {
  for (const extension of lexer.options.extensions?.inline ?? []) {
    const token = extension.call({ lexer }, rest, tokens)
    if (token !== undefined) return token
  }
  return undefined
}

function pushText(text: string, tokens: Token[], lexer: Lexer): void {
  if (text === '') return
  const last = tokens.at(-1)
  if (last?.type === 'text') {
    last.raw += text
    last.text += text
  } else tokens.push({ type: 'text', raw: text, text, escaped: lexer.state.inRawBlock })
}

const isWithinWord = (src: string, at: number): boolean =>
  alphanumeric.test(src[at - 1] ?? '') && alphanumeric.test(src[at + 1] ?? '')
