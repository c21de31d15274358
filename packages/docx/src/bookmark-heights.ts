/** The text of a page, in points. */
export const pageHeight = 680

const line = 15
const smallLine = 13
const gap = 7
const charactersInLine = 82
const emuInPoint = 12700

const token =
  /<w:bookmarkStart w:name="([^"]+)"|<w:t\b[^>]*>([^<]*)|<wp:extent cx="\d+" cy="(\d+)"|<(w:br|\/w:p|w:tr|\/w:tc|\/w:tr)\b/g

/** Roughly how many points of a column stand above each bookmark of a document's main part. */
export function bookmarkHeights(xml: string): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  let above = 0
  let paragraph = { characters: 0, lines: 0, picture: 0 }
  let cells: number[] | null = null
  let cell = 0
  for (const [, bookmark, text, emu, mark] of xml.matchAll(token)) {
    if (bookmark !== undefined) heights.set(bookmark, above)
    else if (text !== undefined) paragraph.characters += text.length
    else if (emu !== undefined) paragraph.picture = Math.max(paragraph.picture, Number(emu) / emuInPoint)
    else if (mark === 'w:br') paragraph.lines++
    else if (mark === '/w:p') {
      if (cells === null) above += paragraphHeight(paragraph)
      else cell += paragraph.characters
      paragraph = { characters: 0, lines: 0, picture: 0 }
    } else if (mark === 'w:tr') cells = []
    else if (mark === '/w:tc') {
      cells?.push(cell)
      cell = 0
    } else {
      above += rowHeight(cells ?? [])
      cells = null
    }
  }
  return heights
}

interface Paragraph {
  readonly characters: number
  /** Line breaks in it. */
  readonly lines: number
  readonly picture: number
}

const paragraphHeight = ({ characters, lines, picture }: Paragraph): number =>
  gap + Math.max(picture, lines * smallLine + Math.ceil((characters + 1) / charactersInLine) * line)

/** The cells of a row share its width. */
function rowHeight(cells: readonly number[]): number {
  const inLine = charactersInLine / Math.max(1, cells.length)
  const lines = cells.map((characters) => Math.ceil((characters + 1) / inLine))
  return gap + Math.max(1, ...lines) * smallLine
}
