/** A strip with where it stands. */
export interface Placed<S> {
  /** From the top of the text area. */
  readonly y: number
  readonly strip: S
}

/** The part of a strip that cutting pages looks at. */
export interface Cuttable<S> {
  readonly height: number
  readonly gap: number
  readonly breakBefore: 'allow' | 'avoid' | 'force'
  readonly keepWithNext: boolean
  readonly head: S | null
  readonly smaller: S | null
  readonly notes: readonly S[]
}

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

/** What the foot of a page takes before its first note. */
export interface Room {
  readonly height: number
  readonly footGap: number
}

/**
 * Cuts a column of strips into pages at the last place where that is allowed; every page takes one strip at least, so
 * it always ends. Notes stand at the foot of the page of their strip; what finds no room goes on at the next foot.
 */
export function paginate<S extends Cuttable<S>>(column: readonly S[], room: Room): Cut<S> {
  let strips = column
  const sheets: Sheet<S>[] = []
  const tooTall: S[] = []
  let carried: readonly S[] = []
  for (let start = 0; start < strips.length || carried.length > 0; ) {
    const first = pageEnd(strips, start, carried, room)
    const tighter = withSmaller(strips, start, first)
    const later = tighter === null ? first : pageEnd(tighter, start, carried, room)
    if (tighter !== null && later > groupEnd(strips, first)) strips = tighter
    const end = Math.max(first, strips === tighter ? later : first)
    const own = strips.slice(start, end)
    const placed = place(own)
    const bottom = bottomOf(placed)
    const tall = placed.find((one) => one.y + one.strip.height > room.height + 0.01)
    if (tall !== undefined) tooTall.push(tall.strip)
    const notes = [...carried, ...own.flatMap((one) => one.notes)]
    const fitting = notesThatFit(notes, room.height - bottom - room.footGap, own.length === 0)
    sheets.push({ placed, foot: placeFoot(notes.slice(0, fitting), room), repeated: own[0]?.head ?? null })
    carried = notes.slice(fitting)
    start = end
  }
  return { sheets, tooTall }
}

/** The strips with the smaller form of one that would begin the next page or stands right after what would. */
function withSmaller<S extends Cuttable<S>>(
  strips: readonly S[],
  start: number,
  end: number,
): readonly S[] | null {
  const last = groupEnd(strips, end)
  for (let index = end; index <= last && index < strips.length; index++) {
    const smaller = strips[index]?.smaller
    if (index > start && smaller !== null && smaller !== undefined) return strips.with(index, smaller)
  }
  return null
}

/** The index of the last strip that may not be parted from the one at `start`. */
function groupEnd<S extends Cuttable<S>>(strips: readonly S[], start: number): number {
  let end = start
  while (
    strips[end + 1]?.breakBefore === 'avoid' ||
    (end + 1 < strips.length && strips[end]?.keepWithNext === true)
  )
    end++
  return end
}

/** The index after the last strip of the page that begins at `start`. */
function pageEnd<S extends Cuttable<S>>(
  strips: readonly S[],
  start: number,
  carried: readonly S[],
  room: Room,
): number {
  let used = strips[start]?.head?.height ?? 0
  let foot = carried.reduce((sum, note) => sum + note.height + note.gap, 0)
  let best = start
  for (let index = start; index < strips.length; index++) {
    const strip = strips[index]
    if (strip === undefined) break
    if (index > start) {
      if (strip.breakBefore === 'force') return index
      if (strip.breakBefore === 'allow' && strips[index - 1]?.keepWithNext === false) best = index
    }
    used += strip.height + (index > start ? strip.gap : 0)
    foot += strip.notes.reduce((sum, note) => sum + note.height + note.gap, 0)
    if (used + (foot > 0 ? foot + room.footGap : 0) > room.height + 0.01)
      return best > start ? best : Math.max(index, start + 1)
  }
  return strips.length
}

function place<S extends Cuttable<S>>(strips: readonly S[]): readonly Placed<S>[] {
  let y = strips[0]?.head?.height ?? 0
  return strips.map((strip, index) => {
    if (index > 0) y += strip.gap
    const placed = { y, strip }
    y += strip.height
    return placed
  })
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

function placeFoot<S extends Cuttable<S>>(notes: readonly S[], room: Room): readonly Placed<S>[] {
  const height = notes.reduce((sum, note, index) => sum + note.height + (index > 0 ? note.gap : 0), 0)
  let y = Math.max(room.height - height, 0)
  return notes.map((strip, index) => {
    if (index > 0) y += strip.gap
    const placed = { y, strip }
    y += strip.height
    return placed
  })
}
