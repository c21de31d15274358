import * as build from './build.ts'
import type { Cell, Table } from './document.ts'
import { contentText } from './text.ts'

/** A cell and the column that it begins in, counted from 0. */
export interface CellInColumn {
  readonly cell: Cell
  readonly column: number
}

/**
 * The columns after the first, in groups of about the same number, none wider beside the first than `room`, unless it is one
 * column alone. `widths` are those of all columns, with what parts them, in any unit that `room` has too.
 */
export function columnGroups(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const [key = 0, ...others] = widths
  const within = (most: number): number[][] => {
    const groups: number[][] = []
    let used = Number.POSITIVE_INFINITY
    for (const [index, width] of others.entries()) {
      const group = groups.at(-1)
      if (group === undefined || group.length === most || used + width > room) {
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

/**
 * A table cut between columns: one table for each group, each with the words of the first column, by which rows are known.
 * `rows` holds the cells of the head's rows and of the others, in this order, none over more than one column.
 */
export function cutTable(
  table: Table,
  rows: readonly (readonly CellInColumn[])[],
  groups: readonly (readonly number[])[],
): readonly Table[] {
  const all = [...table.head, ...table.rows]
  return groups.map((columns, index) => {
    const shown = [0, ...columns]
    const cut = all.map(({ position }, row) => ({
      position,
      cells: (rows[row] ?? [])
        .filter(({ column }) => shown.includes(column))
        .map(({ cell, column }) =>
          column === 0 ? keyCell(cell, cell.header || row >= table.head.length, index === 0) : cell,
        ),
    }))
    return {
      ...table,
      caption: index === 0 ? table.caption : [],
      align: shown.map((column) => table.align[column] ?? null),
      head: cut.slice(0, table.head.length),
      rows: cut.slice(table.head.length),
    }
  })
}

/** What names a row; its words alone where they stand there again, for notes and links are had once. */
const keyCell = (cell: Cell, header: boolean, isFirst: boolean): Cell =>
  isFirst ? { ...cell, header } : { ...cell, header, children: [build.paragraph(contentText(cell.children))] }
