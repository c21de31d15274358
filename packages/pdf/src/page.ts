import { atStep, type Cuttable } from './cuttable.ts'

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
