import { Lexer, type Links, Marked, type MarkedOptions, type Token, Tokenizer, type Tokens } from 'marked'
import { extensions } from './syntax/index.ts'

const { defaults } = new Marked({ gfm: true, extensions: [...extensions] })

/** A post's tokens, and the link definitions that hold in it. */
export interface Lexed {
  readonly tokens: readonly Token[]
  readonly links: Links
}

/** Where components are, indentation is for the eye and makes no code. */
class ComponentTokenizer extends Tokenizer {
  override code(): undefined {
    return undefined
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

/** Cuts a post into tokens; `links` are definitions that other files give it. */
export function lex(text: string, links: Links, hasComponents = false): Lexed {
  const lexer = lexerWith(links, hasComponents ? new ComponentTokenizer() : null)
  return { tokens: lexer.lex(text), links: lexer.tokens.links }
}

/** Cuts text that stands alone into inline tokens. */
export function lexInline(text: string, links: Links): readonly Token[] {
  return lexerWith(links).inlineTokens(text)
}

function lexerWith(links: Links, tokenizer: Tokenizer | null = null): Lexer {
  const options: MarkedOptions = { ...defaults, tokenizer }
  const lexer = new Lexer(options)
  lexer.tokens.links = Object.assign(Object.create(null), links)
  return lexer
}
