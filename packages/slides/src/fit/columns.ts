import { spaces, styles } from '../geometry.ts'
import type { ShownTable, TableCell } from '../slide.ts'
import { badgeWidth, type Fit } from './fit.ts'
import { textWidths } from './lines.ts'

/**
 * The widths of a table's columns as the theme sets them, a little on the narrow side: as wide as their text where all
 * have room, else what is left over goes to columns in proportion to the text they hold.
 */
export function columnWidths(fit: Fit, table: ShownTable, width: number): readonly number[] {
  const rows = [table.head, ...table.rows]
  const count = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, index) => index)
  const available = width - count * spaces.cellGap
  const widest = columns.map((column) => Math.max(...rows.map((row) => cellWidth(fit, row[column]))))
  const total = widest.reduce((sum, one) => sum + one, 0)
  if (total <= available) return widest
  const least = columns.map((column) => Math.max(...rows.map((row) => longestWord(fit, row[column]))))
  const spare = Math.max(0, available - least.reduce((sum, one) => sum + one, 0))
  const wanted = columns.map((column) => (widest[column] ?? 0) - (least[column] ?? 0))
  const sum = wanted.reduce((all, one) => all + one, 0)
  return columns.map(
    (column) => (least[column] ?? 0) + (sum === 0 ? 0 : (spare * (wanted[column] ?? 0)) / sum),
  )
}

/** False when some words are wider than the columns that such a table can have. */
export function columnsFit(fit: Fit, table: ShownTable, width: number): boolean {
  const rows = [table.head, ...table.rows]
  const count = Math.max(...rows.map((row) => row.length))
  let least = count * spaces.cellGap
  for (let column = 0; column < count; column++)
    least += Math.max(...rows.map((row) => longestWord(fit, row[column])))
  return least <= width
}

const bold = { ...styles.small, bold: true }

function cellWidth(fit: Fit, cell: TableCell | undefined): number {
  if (cell === undefined) return 0
  return textWidths(cell.text, bold, fit.measure).whole + badgeWidth(fit, cell.badge)
}

function longestWord(fit: Fit, cell: TableCell | undefined): number {
  if (cell === undefined) return 0
  return Math.max(textWidths(cell.text, bold, fit.measure).word, badgeWidth(fit, cell.badge))
}
