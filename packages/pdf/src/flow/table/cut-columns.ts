import { columnGroups, cutTable, type Table } from '@recapkit/content-model'
import type { Column } from '../../column.ts'
import type { Grid } from './grid.ts'
import { columnExtents, gutter } from './widths.ts'

/**
 * A table of more columns than stand side by side, as several that each fit: all begin with the words of the first column,
 * by which rows are known. Just the table where cells reach over columns, or where it is words that are too long.
 */
export function cutColumns(table: Table, grid: Grid, column: Column): readonly Table[] {
  if (grid.columns < 3 || grid.slots.some((slot) => slot.columns > 1)) return [table]
  const widths = columnExtents(grid, column).map(
    ({ min, max }) => Math.min(Math.max(min, Math.min(max, comfortable)), column.wide * widestShare) + gutter,
  )
  const groups = columnGroups(widths, column.wide + gutter)
  if (groups.length < 2) return [table]
  const rows = grid.rows.map((_, row) => grid.slots.filter((slot) => slot.row === row))
  return cutTable(table, rows, groups)
}

/** A word that is wider than this share of the room is broken rather than given a table of its own. */
const widestShare = 1 / 4

/** In points: what is shorter stands on one line. */
const comfortable = 80
