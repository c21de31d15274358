import { contentText, type Direction, type Table } from '@recapkit/content-model'
import type { Column } from '../../column.ts'
import type { Grid } from './grid.ts'

/** How each column is aligned: as its author says, and numbers at their end where nothing is said. */
export function alignmentsOf(table: Table, grid: Grid, direction: Direction): readonly Column['align'][] {
  const begin = direction === 'ltr' ? 'left' : 'right'
  return Array.from({ length: grid.columns }, (_, column) => {
    const said = table.align[column]
    if (said === 'center') return said
    if (said !== null && said !== undefined) return said === begin ? 'start' : 'end'
    const texts = grid.slots
      .filter((slot) => slot.column === column && slot.columns === 1 && slot.row >= grid.headRows)
      .map((slot) => contentText(slot.cell.children).trim())
      .filter((text) => text !== '')
    return texts.length > 0 && texts.every((text) => number.test(text)) ? 'end' : 'start'
  })
}

const number =
  /^[-+\u2212~\u2248<>]?\s?[$\u20AC\u00A3\u00A5]?\s?\d[\d.,\u00A0\u202F' ]*\s?(?:%|\u00D7|x|ms|s|GB|MB|KB|TB|GiB|MiB)?$/u
