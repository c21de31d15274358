import type { Font } from 'fontkit'
import type { Subset } from './subset.ts'

/** What pdfkit's embedded font has and its types do not tell. Lengths are thousandths of the font size. */
export interface EmbeddedFont {
  readonly id: string
  readonly scale: number
  readonly font: Font
  readonly subset: Subset
  readonly widths: number[]
  /** The characters of each glyph of the subset. */
  readonly unicode: (readonly number[])[]
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] }
  widthOfString(text: string, size: number): number
  ref(): unknown
}

export interface Glyph {
  readonly id: number
  readonly codePoints: readonly number[]
}

export interface GlyphPosition {
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}
