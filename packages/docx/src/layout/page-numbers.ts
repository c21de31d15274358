import type { ExportContext } from '@recapkit/content-model'
import { attributeOf, elementOf, elementsOf, numberOf } from '../reference/xml.ts'
import { fonts as ownFaces } from '../styles/inks.ts'
import { column, type Setting } from './column.ts'
import { paginate } from './paginate.ts'
import { styleMetrics } from './style-metrics.ts'
import { codeMeasure, textMeasure } from './text-measure.ts'

/** The parts of a document that decide where its pages end. */
export interface Laid {
  readonly main: string
  readonly styles: string
  readonly notes: string
}

/** What a page reference shows until its page is known. */
export const unknownPage = '?'

const reference =
  /(PAGEREF (\w+) \\h <\/w:instrText><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t\b[^>]*>)[^<]*/g

/** A document's main part with the page that each page reference leads to, as text is likely to fall on pages. */
export function withPageNumbers(parts: Laid, context: ExportContext): string {
  const pages = pagesOf(parts, context)
  return parts.main.replace(
    reference,
    (_match, field: string, bookmark: string) => `${field}${pages.get(bookmark) ?? 1}`,
  )
}

function pagesOf(
  { main, styles, notes }: Laid,
  { fonts, brand }: ExportContext,
): ReadonlyMap<string, number> {
  const size = elementOf(main, 'w:pgSz') ?? ''
  const margins = elementOf(main, 'w:pgMar') ?? ''
  const length = (element: string, name: string): number => (numberOf(element, `w:${name}`) ?? 0) / 20
  const width = length(size, 'w') - length(margins, 'left') - length(margins, 'right')
  const height = length(size, 'h') - length(margins, 'top') - length(margins, 'bottom')
  const faces = { text: brand.fonts?.text ?? null, code: brand.fonts?.code ?? null }
  const setting: Setting = {
    width,
    style: styleMetrics(styles, faces.code ?? ownFaces.code),
    measure: textMeasure(fonts, faces.text),
    codeMeasure: codeMeasure(fonts, faces.code),
    note: () => 0,
  }
  const heights = new Map(
    elementsOf(notes, 'w:footnote').map((note) => [
      attributeOf(note, 'w:id') ?? '',
      column(note, setting).reduce((sum, piece) => sum + piece.lineHeight * piece.lines + piece.after, 0),
    ]),
  )
  return paginate(column(main, { ...setting, note: (id) => heights.get(id) ?? 0 }), height)
}
