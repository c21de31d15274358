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
  /** What a text must hold for it to occur at all: some characters, which are soon looked for, and more closely a pattern. */
  readonly hint: string
  readonly sign: RegExp
}

/** What blogs write beyond GFM. */
const extensions: readonly Extension[] = [
  { extension: footnoteDefinition, hint: '[^', sign: /\[\^/ },
  { extension: footnoteCall, hint: '^', sign: /\[\^|\^\[/ },
  { extension: directive, hint: ':::', sign: /:::/ },
  { extension: alert, hint: '[!', sign: /\[!\w/ },
  { extension: strayClosing, hint: ':::', sign: /:::/ },
  { extension: admonition, hint: '', sign: /!!!|\?\?\?|===/ },
  { extension: bareTable, hint: '|', sign: /\|[^\n]+\|[^\n]*\|/ },
  { extension: definitions, hint: ':', sign: /(?<![^\s>]):[ \t]+\S/ },
  { extension: mathBlock, hint: '$$', sign: /\$\$/ },
  { extension: math, hint: '', sign: /\$|\\\\[([]/ },
  { extension: highlight, hint: '==', sign: /==[^\s=]/ },
  { extension: superscript, hint: '^', sign: /\^[^\s^[\]]+\^/ },
  { extension: subscript, hint: '~', sign: /~[^\s~[\]]+~/ },
]

const known = new Map<string, MarkedOptions>()

/** Marked's options with the extensions that a text has a use for; the lexer tries each of them at every step. */
export function optionsFor(text: string): MarkedOptions {
  const needed = extensions.filter(({ hint, sign }) => text.includes(hint) && sign.test(text))
  const key = needed.map(({ sign }) => sign.source).join(' ')
  const options =
    known.get(key) ?? new Marked({ gfm: true, extensions: needed.map(({ extension }) => extension) }).defaults
  known.set(key, options)
  return options
}
