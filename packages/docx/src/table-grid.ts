import type { Cell, Row } from '@recapkit/content-model'

/** A table with every place in it taken: rows of one length, no cell over another or over the edge. */
export interface Grid {
  readonly columns: number
  readonly rows: readonly (readonly PlacedCell[])[]
}

/** A cell and the column it begins in; its spans fit the grid. */
export interface PlacedCell {
  readonly cell: Cell
  readonly column: number
}

const blank: Cell = { children: [], header: false, columns: 1, rows: 1 }

/** Places cells as HTML does (its table model, "forming a table"), then fills up the rows that are short. */
export function tableGrid(rows: readonly Row[]): Grid {
  const taken = rows.map(() => new Set<number>())
  const placed = rows.map((row, index) => {
    let column = 0
    return row.cells.map((cell): PlacedCell => {
      while (taken[index]?.has(column)) column++
      const placing = fitted(cell, column, index, taken)
      for (let down = 0; down < placing.rows; down++)
        for (let across = 0; across < placing.columns; across++) taken[index + down]?.add(column + across)
      const answer = { cell: placing, column }
      column += placing.columns
      return answer
    })
  })
  const columns = taken.reduce((most, row) => Math.max(most, row.size === 0 ? 0 : Math.max(...row) + 1), 0)
  const filled = placed.map((row, index) => {
    const blanks: PlacedCell[] = []
    for (let column = 0; column < columns; column++)
      if (taken[index]?.has(column) === false) blanks.push({ cell: blank, column })
    return [...row, ...blanks].sort((one, other) => one.column - other.column)
  })
  return { columns, rows: filled.filter((row) => row.length > 0) }
}

function fitted(cell: Cell, column: number, row: number, taken: readonly ReadonlySet<number>[]): Cell {
  let columns = 1
  while (columns < cell.columns && taken[row]?.has(column + columns) === false) columns++
  const rows = Math.max(1, Math.min(cell.rows, taken.length - row))
  return { ...cell, columns, rows }
}
