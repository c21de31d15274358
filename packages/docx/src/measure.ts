import type { Fonts } from '@recapkit/content-model'
import { advance } from '@recapkit/fonts'
import { points } from './page.ts'

/** The width of text in twips, in the bold of a face that is as wide as the document's. */
export type Measure = (text: string) => number

/** Measures text of so many points; without faces, every character counts as an average one. */
export function boldMeasure(fonts: Fonts, size: number): Measure {
  const face = fonts.faces.find((candidate) => candidate.role === 'deck' && candidate.bold)
  return (text) => points((face === undefined ? text.length * 0.55 : advance(face, text)) * size)
}
