import { atStep, type Cuttable, footRoom, isWithin, mayPart, type Room } from './cuttable.ts'
import type { PageEnd, PageStart } from './page.ts'
import { textInstead } from './text-instead.ts'

const steps = [0, 1, 2, 3] as const

/** Pages that leave more than this white are not weighed where one is fuller. */
const whitest = 0.3

/** The ends that a page may have, its pictures as they are or smaller; one at least. */
export function pageEnds<S extends Cuttable<S>>(
  column: readonly S[],
  start: PageStart<S>,
  room: Room,
): readonly PageEnd<S>[] {
  const ends: PageEnd<S>[] = []
  let farthest = -1
  for (const step of steps) {
    const { found, overflow, canShrink } = walk(column, start, room, step)
    const farther = step === 0 ? found : found.filter((end) => end.index > farthest)
    ends.push(...farther)
    farthest = Math.max(farthest, ...found.map((end) => end.index))
    if (step === 0 && overflow !== null) {
      const around = textInstead(column, overflow, found.at(-1) ?? null, start, room)
      if (around !== null) ends.push(around)
    }
    if (!canShrink) break
  }
  const least = Math.min(...ends.map((end) => end.white))
  return ends.filter((end) => end.white <= Math.max(whitest, least))
}

interface Walked<S> {
  readonly found: readonly PageEnd<S>[]
  /** The index in the column of the first strip that found no room; null at the column's end or where a page must end. */
  readonly overflow: number | null
  readonly canShrink: boolean
}

function walk<S extends Cuttable<S>>(
  column: readonly S[],
  { moved, index: from, notes }: PageStart<S>,
  room: Room,
  step: number,
): Walked<S> {
  const found: PageEnd<S>[] = []
  let used = (moved[0] ?? column[from])?.head?.height ?? 0
  let foot = footRoom(notes)
  let canShrink = false
  let before: S | null = null
  const end = (index: number, isForced: boolean, used: number, foot: number): PageEnd<S> => {
    const next = column[index]
    const isFree = next === undefined || next.breakBefore === 'force'
    const filled = used + (foot > 0 ? foot + room.footGap : 0)
    return {
      index,
      moved: [],
      movedFrom: index,
      white: isFree ? 0 : Math.max(0, room.height - filled) / room.height,
      step,
      isForced,
      isInside: !isFree && isWithin(next),
      hasNotes: foot > 0,
    }
  }
  for (let position = -moved.length; from + position < column.length; position++) {
    const index = from + Math.max(0, position)
    const whole = position < 0 ? moved.at(position) : column[index]
    if (whole === undefined) break
    const strip = atStep(whole, step)
    if (whole.smaller !== null) canShrink = true
    if (before !== null && position >= 0 && mayPart(before, whole)) {
      found.push(end(index, false, used, foot))
      if (whole.breakBefore === 'force') return { found, overflow: null, canShrink }
    }
    const height = strip.height + (before === null ? 0 : strip.gap)
    const footWith = foot + footRoom(strip.notes)
    if (used + height + (footWith > 0 ? footWith + room.footGap : 0) > room.height + 0.01) {
      // Nothing may end here: what was moved stays together, and a strip that is too tall stands alone.
      if (found.length === 0 && before === null && position >= 0) foot = footWith
      if (found.length === 0)
        found.push(end(before === null && position >= 0 ? index + 1 : index, true, used, foot))
      return { found, overflow: index, canShrink: canShrink || groupCanShrink(column, index) }
    }
    before = strip
    used += height
    foot = footWith
  }
  found.push(end(column.length, false, used, foot))
  return { found, overflow: null, canShrink: false }
}

/** True when something in the group around a strip has a smaller form. */
function groupCanShrink<S extends Cuttable<S>>(column: readonly S[], index: number): boolean {
  for (let at = index; at < column.length; at++) {
    const strip = column[at]
    const next = column[at + 1]
    if (strip === undefined) return false
    if (strip.smaller !== null) return true
    if (next === undefined || mayPart(strip, next)) return false
  }
  return false
}
