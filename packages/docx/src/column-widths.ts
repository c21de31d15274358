import { columnGroups, contentText, cutTable, type ExportContext, type Table } from '@recapkit/content-model'
import { boldMeasure, type Measure } from './measure.ts'
import type { Grid } from './table-grid.ts'

const size = 9.5
const padding = 220

/** What a column of a table asks for. */
export interface ColumnNeed {
  /** Twips of the longest word. */
  readonly least: number
  /** Twips of the longest line unbroken. */
  readonly most: number
}

/**
 * The widths of a table's columns in twips, as browsers find them: no column narrower than its longest word, the room
 * that is left in proportion to what the columns hold; the sum is at most `room`.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const most = sum(needs.map((need) => need.most))
  if (most <= room) return needs.map((need) => Math.round(need.most + ((room - most) * need.most) / most))
  const least = sum(needs.map((need) => need.least))
  if (least >= room) return needs.map((need) => Math.floor((need.least * room) / least))
  const spare = room - least
  return needs.map((need) => Math.floor(need.least + (spare * (need.most - need.least)) / (most - least)))
}

/** How many times wider than the room the longest words together may be, and be broken where they stand. */
const mostBroken = 3

/**
 * A table of more columns than have room for their words side by side, as several below each other, each with the first
 * column. Just the table where it fits or nearly does, and where cells reach over columns or whole rows.
 */
export function cutColumns(
  table: Table,
  grid: Grid,
  needs: readonly ColumnNeed[],
  room: number,
): readonly Table[] {
  const isPlain = grid.rows.every((row) => row.every(({ cell }) => cell.columns === 1))
  if (!isPlain || grid.rows.length < table.head.length + table.rows.length) return [table]
  const widths = needs.map(({ least }) => least)
  if (sum(widths) <= mostBroken * room) return [table]
  return cutTable(table, grid.rows, columnGroups(widths, room))
}

/** What each column of a table asks for, by the words that it holds. */
export function columnNeeds(grid: Grid, context: ExportContext): readonly ColumnNeed[] {
  const measure = boldMeasure(context, size)
  return Array.from({ length: grid.columns }, (_, column) => columnNeed(grid, column, measure))
}

function columnNeed(grid: Grid, column: number, measure: Measure): ColumnNeed {
  let least = padding
  let most = padding
  for (const row of grid.rows)
    for (const placed of row) {
      if (column < placed.column || column >= placed.column + placed.cell.columns) continue
      const text = contentText(placed.cell.children)
      const share = placed.cell.columns
      for (const line of text.split('\n')) most = Math.max(most, measure(line) / share + padding)
      for (const word of text.split(/\s+/)) least = Math.max(least, measure(word) / share + padding)
    }
  // A long address or a paragraph in one cell must not starve the others.
  return { least: Math.min(least, 2400), most: Math.min(most, 9000) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
