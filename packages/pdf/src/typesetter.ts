import type { TextStyle } from './text-style.ts'

export interface Typesetter {
  readonly measure: Measure
  readonly segment: Segment
  /** The face in which a mark for missing characters is shown. */
  readonly substitute: { readonly font: string; readonly text: string }
}

/** The width of a text in points: all that layout knows about fonts. */
export type Measure = (text: string, font: string, size: number) => number

/** Cuts a text into pieces that one face can set; `font` is null where none can. */
export type Segment = (style: TextStyle, text: string) => readonly FontPiece[]

export interface FontPiece {
  readonly font: string | null
  readonly text: string
}
