import { Marked, type MarkedOptions, type MarkedToken, type TokenizerAndRendererExtension } from 'marked'
import { admonition } from './admonitions.ts'
import { type BareTable, bareTable } from './bare-tables.ts'
import { type Definitions, definitions } from './definitions.ts'
import { alert, type Directive, directive, strayClosing } from './directives.ts'
import { type FootnoteCall, type FootnoteDefinition, footnoteCall, footnoteDefinition } from './footnotes.ts'
import { highlight, type MarkToken, subscript, superscript } from './marks.ts'
import { type MathToken, math, mathBlock } from './math.ts'

/** Every token that the lexer makes: marked's own and those of the extensions. */
export type SyntaxToken =
  | MarkedToken
  | BareTable
  | Definitions
  | Directive
  | FootnoteCall
  | FootnoteDefinition
  | MarkToken
  | MathToken

/** What blogs write beyond GFM, each with what a text must hold for it to occur at all. */
const extensions: ReadonlyMap<TokenizerAndRendererExtension, RegExp> = new Map([
  [footnoteDefinition, /\[\^/],
  [footnoteCall, /\[\^|\^\[/],
  [directive, /:::/],
  [alert, /\[!\w/],
  [strayClosing, /:::/],
  [admonition, /!!!|\?\?\?|===/],
  [bareTable, /\|[^\n]+\|[^\n]*\|/],
  [definitions, /(?:^|[\s>]):[ \t]+\S/],
  [mathBlock, /\$\$/],
  [math, /\$|\\\\[([]/],
  [highlight, /==[^\s=]/],
  [superscript, /\^[^\s^[\]]+\^/],
  [subscript, /~[^\s~[\]]+~/],
])

const known = new Map<string, MarkedOptions>()

/** Marked's options with the extensions that a text has a use for; the lexer tries each of them at every step. */
export function optionsFor(text: string): MarkedOptions {
  const needed = [...extensions].filter(([, sign]) => sign.test(text))
  const key = needed.map(([, sign]) => sign.source).join(' ')
  const options = known.get(key) ?? new Marked({ gfm: true, extensions: needed.map(([one]) => one) }).defaults
  known.set(key, options)
  return options
}
