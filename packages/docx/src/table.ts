import {
  type Align,
  type Cell,
  contentText,
  diagnostic,
  type Row,
  type Table as TableBlock,
} from '@recapkit/content-model'
import { type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx'
import { apart } from './apart.ts'
import { columnNeeds, columnWidths, cutColumns } from './column-widths.ts'
import { caption } from './figure.ts'
import { step } from './page.ts'
import { paragraph, paragraphText } from './paragraph.ts'
import { inCell, type Place, room } from './place.ts'
import type { Scope } from './scope.ts'
import { type Grid, tableGrid } from './table-grid.ts'

/** A table with explicit widths for grid and cells, so that every reader computes the same columns. */
export function table(block: TableBlock, place: Place, scope: Scope): readonly FileChild[] {
  if (place.inNote) return flattened(block, place, scope)
  const grid = tableGrid([...block.head, ...block.rows])
  if (grid.columns === 0) return []
  const needs = columnNeeds(grid, scope.context)
  const parts = cutColumns(block, grid, needs, room(place))
  if (parts.length > 1) {
    const where = { path: scope.recap.path, at: block.position }
    const message = `The table is wider than the page: its columns stand in ${parts.length} tables, each with the first column.`
    scope.report(diagnostic('export/too-wide', message, where))
    return parts.flatMap((part) => table(part, place, scope))
  }
  const widths = columnWidths(needs, room(place))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const together = grid.rows.length <= mostRowsTogether && grid.rows.every(isShort)
  const kept = (row: number): boolean => together && row < grid.rows.length - 1
  const made = new Table({
    style: scope.tableStyle,
    width: { size: total, type: 'dxa' },
    ...(place.indent === 0 ? {} : { indent: { size: place.indent * step, type: 'dxa' as const } }),
    columnWidths: widths,
    layout: 'fixed',
    ...(scope.rightToLeft ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: block.head.length > 0,
      lastRow: false,
      firstColumn: hasRowHeads(block),
      lastColumn: false,
      noHBand: grid.rows.length < 5,
      noVBand: true,
    },
    rows: grid.rows.map((row, index) => tableRow(row, index, block, widths, kept(index), place, scope)),
  })
  if (block.caption.length === 0) return [made]
  return [caption('TableCaption', scope.words.table, 'Table', block.caption, place, scope), made]
}

/** Word has no tables in footnotes that other readers show: each row is a line, where its cells hold text alone. */
function flattened(block: TableBlock, place: Place, scope: Scope): readonly FileChild[] {
  const where = { path: scope.recap.path, at: block.position }
  scope.report(diagnostic('export/not-rendered', 'A table in a footnote is shown row after row.', where))
  return [...block.head, ...block.rows].flatMap((row) => {
    const cells = row.cells.map(({ children }) => children)
    const texts = cells.flatMap((blocks) => blocks.map(paragraphText))
    if (texts.some((text) => text === null)) return cells.flatMap((blocks) => scope.blocks(blocks, place))
    const line = texts.flatMap((text, index) => [...(index === 0 ? [] : [between]), ...(text ?? [])])
    return line.length === 0 ? [] : [paragraph(line, place.text, place, scope)]
  })
}

const between = { type: 'text', value: ' · ', lang: null } as const

/** Rows whose cells hold fewer characters go to the next page as a whole. */
const shortCell = 500

const isShort = (row: Grid['rows'][number]): boolean =>
  row.every(({ cell }) => contentText(cell.children).length < shortCell)

/** A table of so many short rows stands on one page. */
const mostRowsTogether = 10

/** A table without a head still has its first row marked: readers and checkers look for one. */
const headRows = (block: TableBlock): number => Math.max(1, block.head.length)

const hasRowHeads = (block: TableBlock): boolean =>
  block.rows.length > 0 && block.rows.every((row: Row) => row.cells[0]?.header === true)

function tableRow(
  row: Grid['rows'][number],
  index: number,
  block: TableBlock,
  widths: readonly number[],
  kept: boolean,
  place: Place,
  scope: Scope,
): TableRow {
  return new TableRow({
    ...(index < headRows(block) ? { tableHeader: true } : {}),
    ...(isShort(row) ? { cantSplit: true } : {}),
    children: row.map(({ cell, column }) => {
      const align = cellStyle(block.align[column] ?? null)
      const style = kept ? scope.styles.kept(align) : align
      const width = widths.slice(column, column + cell.columns).reduce((sum, part) => sum + part, 0)
      return new TableCell({
        width: { size: width, type: 'dxa' },
        ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
        ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
        children: cellContent(cell, style, width, place, scope),
      })
    }),
  })
}

function cellContent(
  cell: Cell,
  style: string,
  width: number,
  place: Place,
  scope: Scope,
): readonly (Paragraph | Table)[] {
  const inside = inCell(place, style, width)
  const content = apart(scope.blocks(cell.children, inside), inside, scope).filter(
    (child) => child instanceof Paragraph || child instanceof Table,
  )
  // Word wants a paragraph at the end of every cell.
  return content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph({ style })]
}

function cellStyle(align: Align): string {
  if (align === 'right') return 'TableTextRight'
  return align === 'center' ? 'TableTextCenter' : 'TableText'
}
