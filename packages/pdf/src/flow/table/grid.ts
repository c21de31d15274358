import type { Cell, Position, Table } from '@recapkit/content-model'

/** A cell with the rows and columns it takes, both counted from 0. */
export interface Slot {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Grid {
  readonly columns: number
  readonly headRows: number
  readonly rows: readonly { readonly position: Position | null }[]
  /** In reading order. Every place of the grid is covered by one slot, and by no other. */
  readonly slots: readonly Slot[]
}

const empty: Cell = { children: [], header: false, columns: 1, rows: 1 }

/** A table as a regular grid: spans clipped to its part of the table, missing cells filled in. */
export function gridOf(table: Table): Grid {
  const rows = [...table.head, ...table.rows]
  const columns = columnCount(table)
  const headRows = table.head.length
  const taken = rows.map(() => new Array<boolean>(columns).fill(false))
  const slots = rows.flatMap((row, index) => {
    const lastRow = index < headRows ? headRows : rows.length
    const found: Slot[] = []
    const queue = [...row.cells]
    for (let column = 0; column < columns; column++) {
      if (taken[index]?.[column] === true) continue
      const cell = queue.shift() ?? empty
      const slot: Slot = {
        cell,
        row: index,
        column,
        rows: Math.max(1, Math.min(cell.rows, lastRow - index)),
        columns: freeColumns(taken[index] ?? [], column, cell.columns),
      }
      occupy(taken, slot)
      found.push(slot)
    }
    return found
  })
  return { columns, headRows, rows, slots }
}

function columnCount(table: Table): number {
  const reach: number[] = []
  for (const [index, row] of [...table.head, ...table.rows].entries()) {
    const own = row.cells.reduce((sum, cell) => sum + Math.max(1, cell.columns), 0)
    reach[index] = (reach[index] ?? 0) + own
    for (const cell of row.cells)
      for (let below = 1; below < Math.min(cell.rows, 1000); below++)
        reach[index + below] = (reach[index + below] ?? 0) + Math.max(1, cell.columns)
  }
  const own = reach.slice(0, table.head.length + table.rows.length)
  return own.reduce((most, one) => Math.max(most, one), 1)
}

function freeColumns(row: readonly boolean[], start: number, wanted: number): number {
  let count = 1
  while (count < wanted && start + count < row.length && row[start + count] === false) count++
  return count
}

function occupy(taken: boolean[][], { row, column, rows, columns }: Slot): void {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      const line = taken[down]
      if (line !== undefined) line[across] = true
    }
}

/** The rows that spans tie together, first and last included. */
export function rowGroups(grid: Grid): readonly { readonly first: number; readonly last: number }[] {
  const groups: { first: number; last: number }[] = []
  for (let row = 0; row < grid.rows.length; row++) {
    const open = groups.at(-1)
    if (open === undefined || open.last < row) groups.push({ first: row, last: row })
    const group = groups.at(-1)
    if (group === undefined) continue
    for (const slot of grid.slots)
      if (slot.row === row) group.last = Math.max(group.last, row + slot.rows - 1)
  }
  return groups
}
