import { type Cuttable, footRoom, isWithin, mayPart, type Room } from './cuttable.ts'
import type { PageEnd, PageStart } from './page.ts'

/** The most that a page leaves white before text is taken from below a picture. */
const enough = 0.12

/**
 * When a captioned picture finds no room, the text below it fills the page and the picture begins the next one; never past
 * a title or anything else that stands apart.
 */
export function textInstead<S extends Cuttable<S>>(
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
    left -= strip.height + strip.gap + footRoom(strip.notes)
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
      isInside: next !== undefined && isWithin(next),
      hasNotes,
    }
  }
  return best
}

const isApart = <S extends Cuttable<S>>(strip: S): boolean =>
  strip.keepWithNext ||
  strip.breakBefore === 'force' ||
  strip.smaller !== null ||
  strip.standIn !== null ||
  strip.head !== null
