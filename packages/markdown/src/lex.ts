import { Lexer, Marked, type Token } from 'marked'

const marked = new Marked({ gfm: true })

/** The tokens of a post, with the link definitions that other files give it. */
export function lex(text: string): readonly Token[] {
  const lexer = new Lexer(marked.defaults)
  return lexer.lex(text)
}
