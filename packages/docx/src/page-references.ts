import { bookmarkHeights, pageHeight } from './bookmark-heights.ts'

/** A page reference as it is written: its bookmark, and the number it shows; empty where that could not be worked out. */
const reference =
  /(PAGEREF (\w+) \\h <\/w:instrText><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r>)(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t\b[^>]*>(\d*)<\/w:t><\/w:r>)?/g

/**
 * Gives page references without a number the page that the height of what is before their bookmark makes likely: the
 * layout that works out the others stops at what it does not know, such as some rows that run over a page.
 */
export function withLikelyPages(xml: string): string {
  const references = [...xml.matchAll(reference)]
  if (references.every((found) => isKnown(found[4]))) return xml
  const places = bookmarkHeights(xml)
  const known = new Map<string, number>()
  for (const [, , bookmark = '', , page] of references) if (isKnown(page)) known.set(bookmark, Number(page))
  const [page, place] = furthest(known, places)
  const perPage = page > 1 ? place / (page - 1) : pageHeight
  return xml.replace(reference, (whole, field: string, bookmark: string, _run, shown: string | undefined) => {
    if (isKnown(shown)) return whole
    const more = ((places.get(bookmark) ?? place) - place) / perPage
    return `${field}<w:r><w:t>${Math.max(1, Math.round(page + more))}</w:t></w:r>`
  })
}

const isKnown = (shown: string | undefined): boolean => shown !== undefined && shown !== ''

function furthest(
  known: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): readonly [page: number, place: number] {
  let best: readonly [number, number] = [1, 0]
  for (const [bookmark, page] of known) {
    const place = places.get(bookmark) ?? 0
    if (place >= best[1]) best = [page, place]
  }
  return best
}
