/** A page reference as it is written: its bookmark, and the number it shows; empty where that could not be worked out. */
const reference =
  /(PAGEREF (\w+) \\h <\/w:instrText><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r>)(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t\b[^>]*>(\d*)<\/w:t><\/w:r>)?/g

/** Characters on a page, where nothing is known yet. */
const usual = 2400
/** A picture takes as much room as so many characters. */
const pictureWeight = 900

/**
 * Gives page references without a number the page that the amount of text before their bookmark makes likely: the
 * layout that works out the others stops at what it does not know, such as some rows that run over a page.
 */
export function withLikelyPages(xml: string): string {
  const references = [...xml.matchAll(reference)]
  if (references.every((found) => isKnown(found[4]))) return xml
  const places = bookmarkPlaces(xml)
  const known = new Map<string, number>()
  for (const [, , bookmark = '', , page] of references) if (isKnown(page)) known.set(bookmark, Number(page))
  const [page, place] = furthest(known, places)
  const perPage = page > 1 ? place / (page - 1) : usual
  return xml.replace(reference, (whole, field: string, bookmark: string, _run, shown: string | undefined) => {
    if (isKnown(shown)) return whole
    const more = ((places.get(bookmark) ?? place) - place) / perPage
    return `${field}<w:r><w:t>${Math.max(1, Math.round(page + more))}</w:t></w:r>`
  })
}

const isKnown = (shown: string | undefined): boolean => shown !== undefined && shown !== ''

/** How much stands before each bookmark. */
function bookmarkPlaces(xml: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let amount = 0
  for (const [, name, text] of xml.matchAll(
    /<w:bookmarkStart w:name="([^"]+)"|<w:t\b[^>]*>([^<]*)|<w:drawing>/g,
  )) {
    if (name !== undefined) places.set(name, amount)
    else amount += text === undefined ? pictureWeight : text.length
  }
  return places
}

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
