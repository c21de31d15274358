import type { ExportContext } from '@recapkit/content-model'
import { textMeasure } from './layout/text-measure.ts'
import { points } from './page.ts'

/** The width of text in twips, in the bold of a face that is as wide as the document's. */
export type Measure = (text: string) => number

/** Measures text of so many points; without faces, every character counts as an average one. */
export function boldMeasure({ fonts, brand }: ExportContext, size: number): Measure {
  const measure = textMeasure(fonts, brand.fonts?.text ?? null, true)
  return (text) => points(measure(text) * size)
}
