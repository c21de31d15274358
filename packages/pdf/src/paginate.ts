import { type Cuttable, footHeight, type Placed, placedBelow, type Room } from './cuttable.ts'
import { type PageEnd, type PageStart, stripsOf } from './page.ts'
import { pageEnds } from './page-ends.ts'

export interface Sheet<S> {
  readonly placed: readonly Placed<S>[]
  /** What stands at the foot, `y` from the top of the text area; begins below a rule. */
  readonly foot: readonly Placed<S>[]
  /** The head that is drawn again on top. */
  readonly repeated: S | null
}

export interface Cut<S> {
  readonly sheets: readonly Sheet<S>[]
  readonly tooTall: readonly S[]
}

/** What makes a page worse; a page itself costs most, so that none is added for looks. */
const cost = { page: 8, white: 100, step: 0.7, moved: 1.5, inside: 0.25 } as const

interface Way<S> {
  readonly cost: number
  readonly start: PageStart<S>
  /** The page before, and the way to it; null at the column's beginning. */
  readonly page: PageEnd<S> | null
  readonly before: Way<S> | null
}

/**
 * Cuts a column of strips into pages so that all of them together are filled best, as Knuth and Plass break paragraphs into
 * lines: a page ends where that is allowed, its pictures may be smaller, and text may take the room that a picture leaves.
 * Every page takes one strip at least, so it always ends. Notes stand at the foot of the page of their strip; what finds no
 * room goes on at the next foot.
 */
export function paginate<S extends Cuttable<S>>(column: readonly S[], room: Room): Cut<S> {
  const waiting = new Map<number, Map<string, Way<S>>>()
  const propose = (way: Way<S>) => {
    const { index, moved, notes } = way.start
    const at = waiting.get(index) ?? new Map<string, Way<S>>()
    waiting.set(index, at)
    const key = `${moved.length} ${notes.length}`
    const known = at.get(key)
    if (known === undefined || way.cost < known.cost) at.set(key, way)
  }
  propose({ cost: 0, start: { moved: [], index: 0, notes: [] }, page: null, before: null })
  let best: Way<S> | null = null
  for (let index = 0; index <= column.length; index++) {
    for (const way of inOrder(waiting.get(index))) {
      if (isDone(way, column)) {
        if (best === null || way.cost < best.cost) best = way
        continue
      }
      for (const page of pageEnds(column, way.start, room)) propose(after(column, way, page, room))
    }
    waiting.delete(index)
  }
  return toCut(column, best, room)
}

/** Ways that only go on with notes or moved strips stay at one index: they come to their end one after the other. */
function* inOrder<S>(ways: Map<string, Way<S>> | undefined): Generator<Way<S>> {
  while (ways !== undefined && ways.size > 0) {
    const [[key, way] = [null, null]] = ways
    if (key === null) return
    ways.delete(key)
    yield way
  }
}

const isDone = <S>({ start }: Way<S>, column: readonly S[]): boolean =>
  start.index >= column.length && start.moved.length === 0 && start.notes.length === 0

function after<S extends Cuttable<S>>(
  column: readonly S[],
  way: Way<S>,
  page: PageEnd<S>,
  room: Room,
): Way<S> {
  const notes = page.hasNotes ? footOf(way.start, stripsOf(column, way.start, page), room).notes : []
  const { white, step, moved, isInside } = page
  const own =
    cost.page +
    cost.white * white ** 2 +
    cost.step * step +
    (moved.length > 0 ? cost.moved : 0) +
    (isInside ? cost.inside : 0)
  return { cost: way.cost + own, start: { index: page.index, moved, notes }, page, before: way }
}

/** The notes of a page: those that find room at its foot, and those that go on. */
function footOf<S extends Cuttable<S>>(start: PageStart<S>, strips: readonly S[], room: Room) {
  const all = [...start.notes, ...strips.flatMap((one) => one.notes)]
  const bottom = bottomOf(placedBelow(strips))
  const fitting = notesThatFit(all, room.height - bottom - room.footGap, strips.length === 0)
  return { foot: all.slice(0, fitting), notes: all.slice(fitting) }
}

function toCut<S extends Cuttable<S>>(column: readonly S[], best: Way<S> | null, room: Room): Cut<S> {
  const sheets: Sheet<S>[] = []
  const tooTall: S[] = []
  for (let way = best; way?.page != null && way.before !== null; way = way.before) {
    const strips = stripsOf(column, way.before.start, way.page)
    const placed = placedBelow(strips)
    const tall = placed.find((one) => one.y + one.strip.height > room.height + 0.01)
    if (tall !== undefined) tooTall.unshift(tall.strip)
    const { foot } = footOf(way.before.start, strips, room)
    sheets.push({ placed, foot: placedAbove(foot, room), repeated: strips[0]?.head ?? null })
  }
  return { sheets: sheets.reverse(), tooTall }
}

const bottomOf = <S extends Cuttable<S>>(placed: readonly Placed<S>[]): number => {
  const last = placed.at(-1)
  return last === undefined ? 0 : last.y + last.strip.height
}

/** How many of the notes there is room for; one at least on a page that has nothing else. */
function notesThatFit<S extends Cuttable<S>>(notes: readonly S[], room: number, empty: boolean): number {
  let used = 0
  for (const [index, note] of notes.entries()) {
    used += note.height + (index > 0 ? note.gap : 0)
    if (used > room + 0.01) return empty ? Math.max(index, 1) : index
  }
  return notes.length
}

/** Notes one below the other, the last at the bottom of the text area. */
function placedAbove<S extends Cuttable<S>>(notes: readonly S[], room: Room): readonly Placed<S>[] {
  const top = Math.max(room.height - footHeight(notes), 0)
  return placedBelow(notes).map(({ y, strip }) => ({ y: y + top - (notes[0]?.head?.height ?? 0), strip }))
}
