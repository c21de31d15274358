import { atStep, type Cuttable, mayPart, type Room } from './cuttable.ts'

/** Where a page begins: the strips that were moved on to it, then the column from an index on. */
export interface PageStart<S> {
  readonly moved: readonly S[]
  readonly index: number
  /** Notes that found no room on the page before. */
  readonly notes: readonly S[]
}

/** Where a page may end. */
export interface PageEnd<S> {
  /** The index in the column of the strip after it. */
  readonly index: number
  /** What moves on to the next page, from an index in the column on, so that text below it takes its room. */
  readonly moved: readonly S[]
  readonly movedFrom: number
  /** The share of the page that stays white. */
  readonly white: number
  /** How much smaller its pictures are, in steps. */
  readonly step: number
  /** Nothing else was allowed. */
  readonly isForced: boolean
  /** It ends within a paragraph, a listing or a table. */
  readonly isInside: boolean
  /** Something is to stand at its foot. */
  readonly hasNotes: boolean
}

/** The strips of a page in their order. */
export function stripsOf<S extends Cuttable<S>>(
  column: readonly S[],
  start: PageStart<S>,
  { index, moved, movedFrom, step }: PageEnd<S>,
): readonly S[] {
  const own = [...start.moved, ...column.slice(start.index, moved.length > 0 ? movedFrom : index)]
  const whole = own.map((strip) => atStep(strip, step))
  const standIn = moved[0]?.standIn ?? null
  return standIn === null ? whole : [...whole, standIn, ...column.slice(movedFrom + moved.length, index)]
}

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
  let foot = notes.reduce((sum, note) => sum + note.height + note.gap, 0)
  let canShrink = false
  let before: S | null = null
  const end = (index: number, isForced: boolean): PageEnd<S> => {
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
      isInside: !isFree && next.gap < within,
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
      found.push(end(index, false))
      if (whole.breakBefore === 'force') return { found, overflow: null, canShrink }
    }
    const height = strip.height + (before === null ? 0 : strip.gap)
    const footWith = foot + footHeightOf(strip)
    if (used + height + (footWith > 0 ? footWith + room.footGap : 0) > room.height + 0.01) {
      // Nothing may end here: what was moved stays together, and a strip that is too tall stands alone.
      if (found.length === 0 && before === null && position >= 0) foot = footWith
      if (found.length === 0) found.push(end(before === null && position >= 0 ? index + 1 : index, true))
      return { found, overflow: index, canShrink: canShrink || groupCanShrink(column, index) }
    }
    before = strip
    used += height
    foot = footWith
  }
  found.push(end(column.length, false))
  return { found, overflow: null, canShrink: false }
}

/** Strips closer to the one before are of the same paragraph, listing or table. */
const within = 3

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

/** The most that a page leaves white before text is taken from below a picture. */
const enough = 0.12

/**
 * When a captioned picture finds no room, the text below it fills the page and the picture begins the next one; never past
 * a title or anything else that stands apart.
 */
function textInstead<S extends Cuttable<S>>(
  column: readonly S[],
  overflow: number,
  last: PageEnd<S> | null,
  start: PageStart<S>,
  room: Room,
): PageEnd<S> | null {
  if (last === null || last.white < enough || last.isForced || start.moved.length > 0) return null
  const first = column[last.index]
  if (first?.standIn === null || first === undefined || overflow < last.index) return null
  let after = last.index + 1
  while (column[after]?.breakBefore === 'avoid') after++
  let hasNotes = last.hasNotes
  let left = last.white * room.height
  let best: PageEnd<S> | null = null
  for (let index = after; index < column.length; index++) {
    const strip = column[index]
    const next = column[index + 1]
    if (strip === undefined || isApart(strip)) break
    left -= strip.height + strip.gap + footHeightOf(strip)
    if (strip.notes.length > 0 && !hasNotes) left -= room.footGap
    hasNotes ||= strip.notes.length > 0
    if (left < 0) break
    if (next !== undefined && !mayPart(strip, next)) continue
    best = {
      index: index + 1,
      moved: column.slice(last.index, after),
      movedFrom: last.index,
      white: next === undefined ? 0 : left / room.height,
      step: 0,
      isForced: false,
      isInside: next !== undefined && next.gap < within,
      hasNotes,
    }
  }
  return best
}

const footHeightOf = <S extends Cuttable<S>>({ notes }: S): number =>
  notes.reduce((sum, note) => sum + note.height + note.gap, 0)

const isApart = <S extends Cuttable<S>>(strip: S): boolean =>
  strip.keepWithNext ||
  strip.breakBefore === 'force' ||
  strip.smaller !== null ||
  strip.standIn !== null ||
  strip.head !== null
