import type { Column } from '../../column.ts'
import { type Extent, extentOf } from './extent.ts'
import type { Grid } from './grid.ts'

export const gutter = 14

export interface Widths {
  readonly columns: readonly number[]
  /** False when words have to be broken to fit. */
  readonly fits: boolean
}

/** Column widths by content: all they want where there is room, else what they need and a fair share of the rest. */
export function widthsFor(grid: Grid, column: Column): Widths {
  const room = column.wide - gutter * (grid.columns - 1)
  const wants = columnExtents(grid, column)
  const need = sum(wants.map((one) => one.min))
  const wish = sum(wants.map((one) => one.max))
  if (wish <= room) return { columns: stretched(wants, grid, column), fits: true }
  if (need > room) return { columns: shrunk(wants, room), fits: false }
  const share = (room - need) / (wish - need)
  return { columns: wants.map(({ min, max }) => min + (max - min) * share), fits: true }
}

/** A table that is nearly as wide as the text around it, or wider, ends where the text or the area ends. */
function stretched(wants: readonly Extent[], grid: Grid, column: Column): readonly number[] {
  const gutters = gutter * (grid.columns - 1)
  const wish = sum(wants.map((one) => one.max)) + gutters
  const edge = [column.width, column.wide].find((one) => wish <= one && wish > one * 0.6)
  const spare = edge === undefined ? 0 : (edge - wish) / grid.columns
  return wants.map((one) => one.max + spare)
}

/** Narrow columns keep what they need; the wide ones give. */
function shrunk(wants: readonly Extent[], room: number): readonly number[] {
  const fair = room / wants.length
  const small = wants.filter((one) => one.min <= fair)
  const kept = sum(small.map((one) => one.min))
  const rest = sum(wants.map((one) => one.min)) - kept
  return wants.map((one) => (one.min <= fair ? one.min : ((room - kept) * one.min) / rest))
}

/** What each column asks for. */
export function columnExtents(grid: Grid, column: Column): readonly Extent[] {
  const wants = Array.from({ length: grid.columns }, () => ({ min: 12, max: 12 }))
  const spanning: { first: number; count: number; extent: Extent }[] = []
  for (const slot of grid.slots) {
    const style =
      slot.row < grid.headRows || slot.cell.header ? { ...column.style, bold: true } : column.style
    const wanted = extentOf(slot.cell.children, { ...column, style })
    const own = wants[slot.column]
    if (slot.columns > 1 || own === undefined)
      spanning.push({ first: slot.column, count: slot.columns, extent: wanted })
    else {
      own.min = Math.max(own.min, wanted.min)
      own.max = Math.max(own.max, wanted.max)
    }
  }
  for (const { first, count, extent } of spanning) {
    const under = wants.slice(first, first + count)
    const gutters = gutter * (count - 1)
    const lackMin = extent.min - gutters - sum(under.map((one) => one.min))
    const lackMax = extent.max - gutters - sum(under.map((one) => one.max))
    for (const one of under) {
      one.min += Math.max(0, lackMin / count)
      one.max = Math.max(one.max + Math.max(0, lackMax / count), one.min)
    }
  }
  return wants.map(({ min, max }) => ({ min: min + 0.1, max: Math.max(min, max) + 0.1 }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
