import type { Position } from '@recapkit/content-model'

/** The part of a strip that cutting pages looks at. */
export interface Cuttable<S> {
  readonly height: number
  readonly gap: number
  readonly breakBefore: 'allow' | 'avoid' | 'force'
  readonly keepWithNext: boolean
  readonly head: S | null
  readonly smaller: S | null
  /** Of no height: keeps the strip's place in reading order when it moves on to the next page and text takes its room. */
  readonly standIn: S | null
  readonly notes: readonly S[]
  readonly position: Position | null
}

/** A strip with where it stands. */
export interface Placed<S> {
  /** From the top of the text area. */
  readonly y: number
  readonly strip: S
}

/** The text area of a page; the foot takes something before its first note. */
export interface Room {
  readonly height: number
  readonly footGap: number
}

/** The strip as small as a step asks, 0 being as it is, or as small as it gets before that. */
export function atStep<S extends Cuttable<S>>(strip: S, step: number): S {
  let form = strip
  for (let left = step; left > 0 && form.smaller !== null; left--) form = form.smaller
  if (form === strip) return strip
  const { gap, breakBefore, keepWithNext, head, notes, standIn, position } = strip
  return { ...form, gap, breakBefore, keepWithNext, head, notes, standIn, position }
}

/** True when a page may end between the two. */
export function mayPart<S extends Cuttable<S>>(before: S, after: S): boolean {
  return after.breakBefore === 'force' || (after.breakBefore === 'allow' && !before.keepWithNext)
}

/** True when a strip is of the same paragraph, listing or table as the one before. */
export const isWithin = <S extends Cuttable<S>>(strip: S): boolean => strip.gap < 3

/** The room that notes ask for while a foot is filled: whether others stand above them is not known yet. */
export function footRoom<S extends Cuttable<S>>(notes: readonly S[]): number {
  return notes.reduce((sum, note) => sum + note.height + note.gap, 0)
}

/** The height of notes at the foot, with the spaces between them. */
export function footHeight<S extends Cuttable<S>>(notes: readonly S[]): number {
  return notes.reduce((sum, note, index) => sum + note.height + (index > 0 ? note.gap : 0), 0)
}

/** Strips one below the other, under the head that is shown again above the first. */
export function placedBelow<S extends Cuttable<S>>(strips: readonly S[]): readonly Placed<S>[] {
  let y = strips[0]?.head?.height ?? 0
  return strips.map((strip, index) => {
    if (index > 0) y += strip.gap
    const placed = { y, strip }
    y += strip.height
    return placed
  })
}
