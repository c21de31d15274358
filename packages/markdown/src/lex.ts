import { Lexer, type Links, Marked, type MarkedOptions, type Token } from 'marked'
import { extensions } from './syntax/index.ts'

const { defaults } = new Marked({ gfm: true, extensions: [...extensions] })

/** A post's tokens, and the link definitions that hold in it. */
export interface Lexed {
  readonly tokens: readonly Token[]
  readonly links: Links
}

/** Cuts a post into tokens; `links` are definitions that other files give it. */
export function lex(text: string, links: Links): Lexed {
  const lexer = lexerWith(links)
  return { tokens: lexer.lex(text), links: lexer.tokens.links }
}

/** Cuts text that stands alone into inline tokens. */
export function lexInline(text: string, links: Links): readonly Token[] {
  return lexerWith(links).inlineTokens(text)
}

function lexerWith(links: Links): Lexer {
  const options: MarkedOptions = { ...defaults, tokenizer: null }
  const lexer = new Lexer(options)
  lexer.tokens.links = Object.assign(Object.create(null), links)
  return lexer
}
