import type { Lexer, Links, Token, Tokenizer } from 'marked'
import { optionsFor } from './syntax/index.ts'
import { QuickLexer } from './syntax/quick-lexer.ts'
import { ComponentTokenizer, QuickTokenizer } from './syntax/tokenizer.ts'
import { letEmphasisTouch } from './syntax/unspaced.ts'

/** A post's tokens, and the link definitions that hold in it. */
export interface Lexed {
  readonly tokens: readonly Token[]
  readonly links: Links
}

/** Cuts a post into tokens; `links` are definitions that other files give it, components are those of MDX. */
export function lex(text: string, links: Links, hasComponents = false): Lexed {
  const lexer = lexerFor(text, links, hasComponents ? new ComponentTokenizer() : new QuickTokenizer())
  return { tokens: lexer.lex(text), links: lexer.tokens.links }
}

/** Cuts text that stands alone into inline tokens. */
export function lexInline(text: string, links: Links): readonly Token[] {
  return lexerFor(text, links, new QuickTokenizer()).inlineTokens(text)
}

function lexerFor(text: string, links: Links, tokenizer: Tokenizer): Lexer {
  letEmphasisTouch(tokenizer, text)
  const lexer = new QuickLexer({ ...optionsFor(text), tokenizer })
  lexer.tokens.links = Object.assign(Object.create(null), links)
  return lexer
}
