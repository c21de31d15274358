import type { MarkedToken, TokenizerAndRendererExtension } from 'marked'
import { admonition } from './admonitions.ts'
import { type Definitions, definitions } from './definitions.ts'
import { alert, type Directive, directive, strayClosing } from './directives.ts'
import { type FootnoteCall, type FootnoteDefinition, footnoteCall, footnoteDefinition } from './footnotes.ts'
import { highlight, type MarkToken, subscript, superscript } from './marks.ts'
import { type MathToken, math, mathBlock } from './math.ts'

/** Every token that the lexer makes: marked's own and those of the extensions. */
export type SyntaxToken =
  | MarkedToken
  | Definitions
  | Directive
  | FootnoteCall
  | FootnoteDefinition
  | MarkToken
  | MathToken

/** What blogs write beyond GFM. */
export const extensions: readonly TokenizerAndRendererExtension[] = [
  footnoteDefinition,
  footnoteCall,
  directive,
  alert,
  strayClosing,
  admonition,
  definitions,
  mathBlock,
  math,
  highlight,
  superscript,
  subscript,
]
