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

interface Extension {
  readonly extension: TokenizerAndRendererExtension
  /** What a text must hold, one of these, for it to occur at all; they are soon looked for. */
  readonly hints: readonly string[]
  /** What it must hold besides. */
  readonly sign?: RegExp
}

/** What blogs write beyond GFM. */
const extensions: readonly Extension[] = [
  { extension: footnoteDefinition, hints: ['[^'] },
  { extension: footnoteCall, hints: ['[^', '^['] },
  { extension: directive, hints: [':::'] },
  { extension: alert, hints: ['[!'], sign: /\[!\w/ },
  { extension: strayClosing, hints: [':::'] },
  { extension: admonition, hints: ['!!!', '???', '==='] },
  { extension: bareTable, hints: ['|'], sign: /\|[^\n]+\|[^\n]*\|/ },
  { extension: definitions, hints: [': ', ':\t'], sign: /(?<![^\s>]):[ \t]+\S/ },
  { extension: mathBlock, hints: ['$$'] },
  { extension: math, hints: ['$', '\\\\(', '\\\\['] },
  { extension: highlight, hints: ['=='], sign: /==[^\s=]/ },
  { extension: superscript, hints: ['^'], sign: /\^[^\s^[\]]+\^/ },
  { extension: subscript, hints: ['~'], sign: /~[^\s~[\]]+~/ },
]

const known = new Map<string, MarkedOptions>()

/** Marked's options with the extensions that a text has a use for; the lexer tries each of them at every step. */
export function optionsFor(text: string): MarkedOptions {
  const needed = extensions.filter(
    ({ hints, sign }) => hints.some((hint) => text.includes(hint)) && (sign === undefined || sign.test(text)),
  )
  const key = needed.map((one) => extensions.indexOf(one)).join(' ')
  let options = known.get(key)
  if (options === undefined) {
    options = new Marked({ gfm: true, extensions: needed.map(({ extension }) => extension) }).defaults
    known.set(key, options)
  }
  return options
}
