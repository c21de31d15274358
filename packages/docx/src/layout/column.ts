import { lineCount } from './line-count.ts'
import type { Piece } from './paginate.ts'
import type { StyleMetrics } from './style-metrics.ts'
import { square } from './text-measure.ts'

/** What the heights of a document are worked out with; lengths in points. */
export interface Setting {
  readonly width: number
  readonly style: (id: string) => StyleMetrics
  /** The width of text of one point, and of code. */
  readonly measure: (text: string) => number
  readonly codeMeasure: (text: string) => number
  /** The height of a footnote, by its id. */
  readonly note: (id: string) => number
}

const token =
  /<(w:p|w:tbl|w:tr|w:tc)(?=[ >])|<\/(w:p|w:tbl|w:tr|w:tc)>|<w:pStyle w:val="([^"]+)"|<w:t(?: [^>]*)?>([^<]*)<|<m:t[^>]*>([^<]*)<|<(w:br|w:tab|m:f|m:m|m:nary)(?=[ />])|<w:bookmarkStart w:name="([^"]+)"|<wp:extent cx="\d+" cy="(\d+)"|<w:footnoteReference w:id="(\d+)"|<w:(tcW) [^>]*?w:w="(\d+)"|<w:(cantSplit|tblHeader)\/>/g

interface Row {
  tallest: number
  cell: number
  cellWidth: number
  cantSplit: boolean
  isHead: boolean
  keepNext: boolean
  bookmarks: string[]
  notes: number
}

interface Open {
  style: string
  text: string
  bookmarks: string[]
  picture: number
  notes: number
  tall: number
}

/** The height of a line in ems: of the face of Latin text, and of faces for Han, kana and Hangul, which are taller. */
const [face, squareFace] = [1.149, 1.448]
const emuInPoint = 12700
/** Of a cell, above and below with its rule; left and right. */
const [cellMargin, cellSides] = [7.5, 10]

/** The pieces of a part's XML in their order: paragraphs, and rows of tables that are not in other tables. */
export function column(xml: string, setting: Setting): readonly Piece[] {
  const pieces: Piece[] = []
  const rows: Row[] = []
  let open: Open | null = null
  let [depth, head, last] = [0, 0, '']
  for (const found of xml.matchAll(token)) {
    const [, start, end, style, text, math, mark, bookmark, emu, note, sized, twips, flag] = found
    const row = rows.at(-1)
    if (start === 'w:p') open = { style: 'Normal', text: '', bookmarks: [], picture: 0, notes: 0, tall: 0 }
    else if (start === 'w:tbl') [depth, head] = [depth + 1, depth === 0 ? 0 : head]
    else if (start === 'w:tr') rows.push(newRow())
    else if (start === 'w:tc' && row !== undefined) row.cell = 0
    else if (end === 'w:p' && open !== null) {
      const metrics = setting.style(open.style)
      const width = row === undefined ? setting.width : row.cellWidth - cellSides
      const piece = paragraphPiece(open, metrics, width, setting, open.style === last ? 0 : metrics.edge)
      if (row === undefined) pieces.push(piece)
      else addToCell(row, piece)
      last = open.style
      open = null
    } else if (end === 'w:tc' && row !== undefined) row.tallest = Math.max(row.tallest, row.cell)
    else if (end === 'w:tr') {
      const done = rows.pop()
      const outer = rows.at(-1)
      if (done !== undefined && outer !== undefined) outer.cell += done.tallest + cellMargin
      else if (done !== undefined) {
        const piece = rowPiece(done, head)
        if (done.isHead) head += piece.lineHeight * piece.lines
        pieces.push(piece)
      }
    } else if (end === 'w:tbl') depth--
    else if (sized === 'tcW' && row !== undefined) row.cellWidth = Number(twips) / 20
    else if (flag === 'cantSplit' && row !== undefined) row.cantSplit = true
    else if (flag === 'tblHeader' && row !== undefined) row.isHead = true
    else if (open === null) {
      if (bookmark !== undefined) row?.bookmarks.push(bookmark)
    } else if (style !== undefined) open.style = style
    else if (text !== undefined) open.text += decoded(text)
    else if (math !== undefined) open.text += decoded(math)
    else if (mark === 'w:br') open.text += '\n'
    else if (mark === 'w:tab') open.text += '  '
    else if (mark !== undefined) open.tall++
    else if (bookmark !== undefined) open.bookmarks.push(bookmark)
    else if (emu !== undefined) open.picture = Math.max(open.picture, Number(emu) / emuInPoint)
    else if (note !== undefined) open.notes += setting.note(note)
  }
  return pieces
}

const newRow = (): Row => ({
  tallest: 0,
  cell: 0,
  cellWidth: 100,
  cantSplit: false,
  isHead: false,
  keepNext: false,
  bookmarks: [],
  notes: 0,
})

function paragraphPiece(
  { text, picture, bookmarks, notes, tall }: Open,
  metrics: StyleMetrics,
  width: number,
  setting: Setting,
  edge: number,
): Piece {
  const { size, leading, before, after, indent, keepNext, keepLines, monospaced } = metrics
  const measure = (word: string): number =>
    size * (monospaced ? setting.codeMeasure(word) : setting.measure(word))
  const lines = lineCount(text, Math.max(width - indent, size * 4), measure)
  const line = size * (square.test(text) ? squareFace : face) * leading
  // A picture stands on a line, which its height makes taller; fractions and sums do as well.
  const height = lines * line + Math.max(0, picture - line) + Math.min(tall, 2) * line * 0.8
  const whole = keepLines || picture > 0 || tall > 0
  return {
    before: before + edge,
    after: after + edge,
    lineHeight: whole ? height : line,
    lines: whole ? 1 : lines,
    keepNext,
    notes,
    head: 0,
    bookmarks,
  }
}

function addToCell(row: Row, piece: Piece): void {
  row.cell += piece.before + piece.lineHeight * piece.lines + piece.after
  row.bookmarks.push(...piece.bookmarks)
  row.notes += piece.notes
  row.keepNext ||= piece.keepNext
}

function rowPiece(row: Row, head: number): Piece {
  const height = row.tallest + cellMargin
  const lines = row.cantSplit ? 1 : Math.max(1, Math.round(height / 12))
  return {
    before: 0,
    after: 0,
    lineHeight: height / lines,
    lines,
    keepNext: row.keepNext || row.isHead,
    notes: row.notes,
    head: row.isHead ? 0 : head,
    bookmarks: row.bookmarks,
  }
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
