import type { Table } from '@recapkit/content-model'
import { type Column, notice } from '../column.ts'
import { toRuns } from '../runs.ts'
import {
  asArtefacts,
  heightOf,
  keptWithNext,
  type Strip,
  spaced,
  stacked,
  strip,
  together,
} from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { turnedTheme } from '../theme.ts'
import { alignmentsOf } from './table/align.ts'
import { cutColumns } from './table/cut-columns.ts'
import { type Grid, gridOf, rowGroups } from './table/grid.ts'
import { rowStrips } from './table/rows.ts'
import { type Widths, widthsFor } from './table/widths.ts'
import { setText } from './text.ts'

/** A table with hairlines only: columns as wide as their content asks, its head on every page it goes over. */
export function tableStrips(table: Table, column: Column): readonly Strip[] {
  const grid = gridOf(table)
  if (grid.slots.length === 0) return []
  const own = tag('Table', column.tag)
  const fitted = scaledToFit(grid, { ...column, tag: own })
  if (fitted.widths.fits) return laidOut(table, grid, fitted, column)
  const wide = isOutermost(column) ? turnedColumn({ ...column, tag: own }) : null
  const lying = wide === null ? fitted : scaledToFit(grid, wide)
  const parts = lying.widths.fits ? [table] : partsOf(table, grid, column, wide)
  if (parts.length > 1)
    return [cutNotice(table, parts.length, column), ...parts.flatMap((part) => tableStrips(part, column))]
  if (wide === null) return laidOut(table, grid, fitted, column)
  const strips = laidOut(table, grid, lying, { ...wide, tag: column.tag })
  return strips.map((one) => ({ ...one, turned: true }))
}

/** For upright pages, unless next to nothing would stand beside the first column there. */
function partsOf(table: Table, grid: Grid, column: Column, wide: Column | null): readonly Table[] {
  const parts = cutColumns(table, grid, settingAt(1, column))
  const isSparse = parts.length * fewColumns > grid.columns - 1
  return isSparse && wide !== null ? cutColumns(table, grid, settingAt(0.9, wide)) : parts
}

const fewColumns = 3

/** Only what stands in no other block may leave the upright pages. */
const isOutermost = ({ x, wide, env: { theme } }: Column): boolean =>
  x === 0 && wide === theme.page.width - 2 * theme.margin.side && theme.page.width < theme.page.height

function turnedColumn(column: Column): Column {
  const theme = turnedTheme(column.env.theme)
  return { ...column, wide: theme.page.width - 2 * theme.margin.side, env: { ...column.env, theme } }
}

function laidOut(
  table: Table,
  grid: Grid,
  { setting, widths, scale }: Fitted,
  column: Column,
): readonly Strip[] {
  const own = setting.tag
  const rows = {
    grid,
    column: setting,
    widths: widths.columns,
    aligns: alignmentsOf(table, grid, column.env.direction),
  }
  const parts = { head: tag('THead', own), body: tag('TBody', own) }
  const groups = rowGroups(grid)
  const head = groups.filter((group) => group.first < grid.headRows)
  const body = groups.filter((group) => group.first >= grid.headRows)
  const headStrips = keptWithNext(head.flatMap((group) => rowStrips(group, parts.head, rows)))
  const repeated = repeatedHead(headStrips, column)
  const bodyStrips = body
    .flatMap((group) => rowStrips(group, parts.body, rows))
    .map((one) => ({ ...one, head: repeated }))
  const caption = captionStrips(table, own, column)
  const strips = [...caption, ...spaced([...headStrips, ...bodyStrips], caption.length > 0 ? 4 : 0)]
  const spacedOut = spaced(keptIfSmall(strips, column), column.env.theme.gap * 1.4)
  const isAsMeant = widths.fits && scale === 1 && !isTurned(column)
  return isAsMeant ? spacedOut : [narrowNotice(table, widths, scale, column), ...spacedOut]
}

interface Fitted {
  readonly setting: Column
  readonly widths: Widths
  readonly scale: number
}

/** The largest of three sizes at which no word has to be broken, else the smallest. */
function scaledToFit(grid: Grid, column: Column): Fitted {
  const at = (scale: number) => {
    const setting = settingAt(scale, column)
    return { setting, scale, widths: widthsFor(grid, setting) }
  }
  const full = at(1)
  if (full.widths.fits) return full
  const smaller = at(0.9)
  return smaller.widths.fits ? smaller : at(0.8)
}

/** A column in which a table is set at a scale, and no larger than what is around it. */
function settingAt(scale: number, column: Column): Column {
  const { table } = column.env.theme
  const share = Math.min(1, column.style.size / table.size) * scale
  return { ...column, style: { ...table, size: table.size * share, leading: table.leading * share } }
}

/** A table of a few rows is not parted. */
function keptIfSmall(strips: readonly Strip[], { env: { theme } }: Column): readonly Strip[] {
  const room = theme.page.height - theme.margin.top - theme.margin.bottom
  return heightOf(strips) > room * 0.28 ? strips : together(strips)
}

function repeatedHead(strips: readonly Strip[], { env: { theme } }: Column): Strip | null {
  if (strips.length === 0) return null
  const whole = stacked(strips)
  const room = theme.page.height - theme.margin.top - theme.margin.bottom
  return whole.height > room * 0.4 ? null : { ...whole, items: asArtefacts(whole.items), notes: [] }
}

function captionStrips(table: Table, own: Tag, column: Column): readonly Strip[] {
  const style = column.env.theme.caption
  const runs = toRuns(table.caption, style, tag('Caption', own), column)
  return keptWithNext(setText(runs, column, style, { position: table.position }))
}

const isTurned = ({ env: { theme } }: Column): boolean => theme.page.width > theme.page.height

function narrowNotice(table: Table, widths: Widths, scale: number, column: Column): Strip {
  const how = [
    ...(isTurned(column) ? ['set on a page that lies on its side'] : []),
    ...(scale === 1 ? [] : [`set at ${Math.round(scale * 100)} % of its size`]),
    ...(widths.fits ? [] : ['long words were broken']),
  ]
  return wideNotice(table, `it was ${how.join(', and ')}`, column)
}

const cutNotice = (table: Table, parts: number, column: Column): Strip =>
  wideNotice(table, `its columns stand in ${parts} tables, each with the first column`, column)

function wideNotice(table: Table, how: string, column: Column): Strip {
  const message = `The table is wider than the page: ${how}.`
  const hint = 'Use fewer columns or shorter words, or turn rows into columns.'
  return strip(0, [notice(column, 'export/too-wide', message, table.position, hint)], { keepWithNext: true })
}
