import { type Column, inset } from '../../column.ts'
import { atStep } from '../../cuttable.ts'
import type { Item } from '../../item.ts'
import { bridged, heightOf, moved, type Strip, strip } from '../../strips.ts'
import { type Tag, tag } from '../../tag.ts'
import type { Grid, Slot } from './grid.ts'
import { withSmallerPictures } from './smaller-pictures.ts'
import { gutter } from './widths.ts'

export interface RowSetting {
  readonly grid: Grid
  readonly column: Column
  readonly widths: readonly number[]
  readonly aligns: readonly Column['align'][]
}

/** A piece of a cell that cannot be broken, `y` from the top of its group of rows. */
interface Piece {
  readonly y: number
  readonly height: number
  readonly strip: Strip
  readonly top: boolean
}

const padding = { top: 5, bottom: 5.5 }

/** The rows that spans tie together, cut wherever no cell minds; a tall one may be parted over pages. */
export function rowStrips(
  group: { readonly first: number; readonly last: number },
  parent: Tag,
  setting: RowSetting,
): readonly Strip[] {
  const { grid } = setting
  const slots = grid.slots.filter((slot) => slot.row >= group.first && slot.row <= group.last)
  const rows = Array.from({ length: group.last - group.first + 1 }, () => tag('TR', parent))
  const cells = slots.map((slot) => ({
    slot,
    ...cellStrips(slot, rows[slot.row - group.first] ?? parent, setting),
  }))
  const opening = cells.flatMap(({ slot, own }): Item[] => {
    const row = rows[slot.row - group.first]
    const at = { x: 0, y: 0, width: 0, height: 0 }
    return [
      ...(row === undefined ? [] : [{ kind: 'tag' as const, ...at, tag: row }]),
      { kind: 'tag', ...at, tag: own },
    ]
  })
  const position = grid.rows[group.first]?.position ?? null
  const whole = setCells(cells, opening, group, setting).map((one) => ({ ...one, position }))
  return withSmallerPictures(whole, (step) =>
    setCells(
      cells.map((cell) => ({ ...cell, strips: cell.strips.map((one) => atStep(one, step)) })),
      opening,
      group,
      setting,
    ),
  )
}

interface SetCell {
  readonly slot: Slot
  readonly strips: readonly Strip[]
}

function setCells(
  cells: readonly SetCell[],
  opening: readonly Item[],
  group: { readonly first: number; readonly last: number },
  setting: RowSetting,
): readonly Strip[] {
  const heights = rowHeights(group, cells)
  const tops = heights.map((_, index) => total(heights.slice(0, index)))
  const pieces = cells.flatMap(({ slot, strips }) =>
    piecesOf(strips, (tops[slot.row - group.first] ?? 0) + padding.top),
  )
  const rules = cells.map(({ slot }) => rule(slot, bottomOf(slot, group.first, tops, heights), setting))
  return cutAll(pieces, total(heights), opening, rules, group, setting)
}

function cellStrips(slot: Slot, row: Tag, { grid, column, widths, aligns }: RowSetting) {
  const head = slot.row < grid.headRows
  const headless = grid.headRows === 0 && !grid.slots.some((one) => one.cell.header)
  const isHeader = head || slot.cell.header || (headless && slot.column === 0)
  const own = tag(isHeader ? 'TH' : 'TD', row, {
    attributes: {
      owner: 'Table',
      scope: isHeader ? (head ? 'Column' : 'Row') : null,
      columns: slot.columns,
      rows: slot.rows,
    },
  })
  const start = startOf(slot.column, widths)
  const width = startOf(slot.column + slot.columns, widths) - gutter - start
  const style = isHeader && !headless ? { ...column.style, bold: true } : column.style
  const align = aligns[slot.column] ?? 'start'
  const inner = { ...inset(column, start), width, wide: width, style, align, justified: false, tag: own }
  return { own, strips: column.env.flow(slot.cell.children, inner) }
}

const startOf = (column: number, widths: readonly number[]): number =>
  widths.slice(0, column).reduce((x, width) => x + width + gutter, 0)

function rowHeights(
  group: { readonly first: number; readonly last: number },
  cells: readonly { readonly slot: Slot; readonly strips: readonly Strip[] }[],
): readonly number[] {
  const heights = new Array<number>(group.last - group.first + 1).fill(0)
  const room = padding.top + padding.bottom
  for (const { slot, strips } of cells) {
    const index = slot.row - group.first
    if (slot.rows === 1) heights[index] = Math.max(heights[index] ?? 0, heightOf(strips) + room)
  }
  for (const { slot, strips } of cells) {
    const first = slot.row - group.first
    const last = first + slot.rows - 1
    const lack = heightOf(strips) + room - total(heights.slice(first, last + 1))
    if (lack > 0) heights[last] = (heights[last] ?? 0) + lack
  }
  return heights
}

const bottomOf = (slot: Slot, first: number, tops: readonly number[], heights: readonly number[]): number => {
  const last = slot.row - first + slot.rows - 1
  return (tops[last] ?? 0) + (heights[last] ?? 0)
}

function piecesOf(strips: readonly Strip[], top: number): readonly Piece[] {
  let y = top
  return strips.map((one, index) => {
    if (index > 0) y += one.gap
    const piece = { y, height: one.height, strip: one, top: index === 0 }
    y += one.height
    return piece
  })
}

function rule(slot: Slot, bottom: number, { grid, column, widths }: RowSetting): Item {
  const x = column.x + startOf(slot.column, widths)
  const end = slot.column + slot.columns
  const width = startOf(end, widths) - startOf(slot.column, widths) - (end === grid.columns ? gutter : 0)
  const head = slot.row < grid.headRows
  const height = head ? 1 : 0.5
  const { ink } = column.env.theme
  const fill = head ? ink.text : ink.hairline
  return { kind: 'rect', x, y: bottom - height, width, height, fill, radius: 0, bridge: 0 }
}

function cutAll(
  pieces: readonly Piece[],
  height: number,
  opening: readonly Item[],
  rules: readonly Item[],
  group: { readonly first: number; readonly last: number },
  { grid, column }: RowSetting,
): readonly Strip[] {
  const cuts = [0, ...cutsOf(pieces), height]
  const { page, margin } = column.env.theme
  const tall = height > (page.height - margin.top - margin.bottom) * 0.3
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const own = pieces.filter((piece) => piece.y >= start - 0.01 && piece.y < end - 0.01)
    const content = own.flatMap((piece) =>
      moved(piece.top ? piece.strip.items : bridged(piece.strip.items), 0, piece.y - start),
    )
    const lines = rules
      .filter((one) => one.y >= start - 0.01 && one.y < end)
      .map((one) => ({ ...one, y: one.y - start }))
    const inner = index > 0
    const edge = index === 1 || index === cuts.length - 2
    return strip(end - start, [...(inner ? [] : opening), ...content, ...lines], {
      breakBefore:
        inner && (!tall || edge) ? 'avoid' : group.first === grid.headRows && !inner ? 'avoid' : 'allow',
      notes: own.flatMap((piece) => piece.strip.notes),
    })
  })
}

/** Heights at which every cell lets itself be cut. */
function cutsOf(pieces: readonly Piece[]): readonly number[] {
  const starts = [...new Set(pieces.filter((piece) => !piece.top).map((piece) => piece.y))]
  return starts
    .filter((at) => pieces.every(({ y, height }) => at <= y + 0.01 || at >= y + height - 0.01))
    .sort((one, other) => one - other)
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
