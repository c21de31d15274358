import { type Cut, paginate, type Sheet } from './paginate.ts'
import type { Strip } from './strips.ts'
import { type Theme, turnedTheme } from './theme.ts'

/** A sheet with the way it lies. */
export interface Leaf extends Sheet<Strip> {
  /** Wider than high, for what would be too wide otherwise. */
  readonly turned: boolean
}

export interface Leaves {
  readonly sheets: readonly Leaf[]
  readonly tooTall: readonly Strip[]
}

/** The column cut into sheets: strips for turned sheets have some of their own, with the title that belongs to them. */
export function toSheets(strips: readonly Strip[], theme: Theme): Leaves {
  const cuts = stretches(strips).map(({ turned, own }) => {
    const { sheets, tooTall } = cutInto(own, turned ? turnedTheme(theme) : theme)
    return { sheets: sheets.map((sheet): Leaf => ({ ...sheet, turned })), tooTall }
  })
  return { sheets: cuts.flatMap((cut) => cut.sheets), tooTall: cuts.flatMap((cut) => cut.tooTall) }
}

interface Stretch {
  readonly turned: boolean
  readonly own: readonly Strip[]
}

function stretches(strips: readonly Strip[]): readonly Stretch[] {
  if (!strips.some((one) => one.turned)) return [{ turned: false, own: strips }]
  const found: Stretch[] = []
  let start = 0
  let turned = false
  for (let index = 0; index <= strips.length; index++) {
    const strip = strips[index]
    if (strip !== undefined && strip.turned === turned) continue
    const end = strip?.turned === true ? groupStart(strips, index, start) : index
    if (end > start) found.push({ turned, own: strips.slice(start, end) })
    start = end
    turned = strip?.turned ?? false
  }
  return found
}

/** The first of the strips that may not be parted from the one at `index`, none of them before `earliest`. */
function groupStart(strips: readonly Strip[], index: number, earliest: number): number {
  let first = index
  while (
    first > earliest &&
    (strips[first]?.breakBefore === 'avoid' || strips[first - 1]?.keepWithNext === true)
  )
    first--
  return first
}

/** When the last sheet would hold a few lines alone, every sheet takes a line more if that saves it. */
function cutInto(strips: readonly Strip[], { page, margin, body }: Theme): Cut<Strip> {
  const room = { height: page.height - margin.top - margin.bottom, footGap: 18 }
  const cut = paginate(strips, room)
  const last = cut.sheets.at(-1)
  const used = last?.placed.at(-1)
  const isShort = last?.foot.length === 0 && used !== undefined && used.y < room.height * 0.15
  if (!isShort || cut.sheets.length < 2) return cut
  const fuller = paginate(strips, { ...room, height: room.height + body.leading })
  return fuller.sheets.length < cut.sheets.length ? fuller : cut
}
