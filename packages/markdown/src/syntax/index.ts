import type { MarkedToken, TokenizerAndRendererExtension } from 'marked'
import { type Definitions, definitions } from './definitions.ts'
import { alert, type Directive, directive } from './directives.ts'
import { type FootnoteCall, type FootnoteDefinition, footnoteCall, footnoteDefinition } from './footnotes.ts'
import { highlight, type MarkToken, superscript } from './marks.ts'
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
  definitions,
  mathBlock,
  math,
  highlight,
  superscript,
]
