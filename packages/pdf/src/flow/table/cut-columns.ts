import { build, type Cell, contentText, type Table } from '@recapkit/content-model'
import type { Column } from '../../column.ts'
import type { Extent } from './extent.ts'
import type { Grid, Slot } from './grid.ts'
import { columnExtents, gutter } from './widths.ts'

/**
 * A table of more columns than stand side by side, as several that each fit: all begin with the words of the first column,
 * by which rows are known. Just the table where cells reach over columns, or where it is words that are too long.
 */
export function cutColumns(table: Table, grid: Grid, column: Column): readonly Table[] {
  if (grid.columns < 3 || grid.slots.some((slot) => slot.columns > 1)) return [table]
  const groups = groupsThatFit(columnExtents(grid, column), column.wide)
  if (groups.length < 2) return [table]
  return groups.map((columns, index) => part(table, grid, columns, index === 0))
}

/** A word that is wider than this share of the room is broken rather than given a table of its own. */
const widestShare = 1 / 4

/** In points: what is shorter stands on one line. */
const comfortable = 80

/** The columns after the first, in groups of about the same number. */
function groupsThatFit(wants: readonly Extent[], room: number): readonly (readonly number[])[] {
  const widths = wants.map(
    ({ min, max }) => Math.min(Math.max(min, Math.min(max, comfortable)), room * widestShare) + gutter,
  )
  const [key = 0, ...others] = widths
  const within = (most: number): number[][] => {
    const groups: number[][] = []
    let used = Number.POSITIVE_INFINITY
    for (const [index, width] of others.entries()) {
      const group = groups.at(-1)
      if (group === undefined || group.length === most || used + width > room + gutter) {
        groups.push([index + 1])
        used = key + width
        continue
      }
      group.push(index + 1)
      used += width
    }
    return groups
  }
  const fewest = within(Number.POSITIVE_INFINITY).length
  return within(Math.ceil(others.length / fewest))
}

function part(table: Table, grid: Grid, columns: readonly number[], isFirst: boolean): Table {
  const shown = [0, ...columns]
  const rows = [...table.head, ...table.rows].map(({ position }, row) => ({
    position,
    cells: grid.slots
      .filter((slot) => slot.row === row && shown.includes(slot.column))
      .map((slot) => (slot.column === 0 ? keyCell(slot, grid, isFirst) : slot.cell)),
  }))
  return {
    ...table,
    caption: isFirst ? table.caption : [],
    align: shown.map((column) => table.align[column] ?? null),
    head: rows.slice(0, grid.headRows),
    rows: rows.slice(grid.headRows),
  }
}

/** What names a row; its words alone where they stand there again, for notes and links are had once. */
function keyCell({ cell, row }: Slot, { headRows }: Grid, isFirst: boolean): Cell {
  const header = cell.header || row >= headRows
  if (isFirst) return { ...cell, header }
  return { ...cell, header, children: [build.paragraph(contentText(cell.children))] }
}
