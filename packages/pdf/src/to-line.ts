import type { Direction } from '@recapkit/content-model'
import { hasRightToLeft, visualOrder } from './bidi.ts'
import type { Line, Span } from './line.ts'
import type { TextStyle } from './text-style.ts'
import type { Typesetter } from './typesetter.ts'
import { type Piece, toWord, type Word } from './words.ts'

export interface LineSetting {
  /** Sets the height and baseline of a line that holds nothing taller. */
  readonly style: TextStyle
  /** Of the document: `x` grows from the side that it begins on. */
  readonly direction: Direction
}

/** Words as a line; `rooms` are added after each of them. */
export function toLine(
  words: readonly Word[],
  base: Direction,
  { style, direction }: LineSetting,
  typesetter: Typesetter,
  rooms: readonly number[] = [],
): Line {
  const pieces = endingIn(
    base,
    words.flatMap((word) => word.pieces),
  )
  const lastWord = words.at(-1)
  const last = pieces.at(-1)
  if (lastWord?.hyphen === true && last !== undefined) {
    const width = hyphenWidth(lastWord, typesetter)
    const hyphen = { ...last, text: '-', actual: '\u00AD', missing: null, shaped: false }
    pieces.push({ ...hyphen, width, visible: width })
  }
  const whole = toWord(pieces, false, false)
  // The space at the end of what goes the other way is where the document begins: there it hangs out.
  const start = base === direction ? 0 : whole.visible - whole.width
  const spans =
    rooms.length === 0
      ? placed(joined(pieces, typesetter), [], direction, start)
      : withRooms(partsOf(words, pieces, rooms), direction, start, typesetter)
  const added = rooms.reduce((sum, room) => sum + room, 0)
  const width = whole.visible + added
  let [rise, below] = [0, 0]
  for (const { object } of pieces) {
    if (object === null) continue
    rise = Math.max(rise, object.ascent)
    below = Math.max(below, object.descent)
  }
  const normal = (style.leading + 0.7 * style.size) / 2
  const baseline = Math.max(normal, rise + 2)
  const usual = style.leading - normal
  const height = style.leading + baseline - normal + Math.max(0, below + 2 - usual)
  return { spans, width, height, baseline, opposite: base !== direction }
}

/** The space at a line's end goes the paragraph's way, whatever stands before it: rule L1 of UAX #9. */
function endingIn(base: Direction, pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)
  const level = base === 'rtl' ? 1 : 0
  if (last === undefined || last.level % 2 === level || last.object !== null || last.missing !== null)
    return pieces
  const [text, source] = [last.text.trimEnd(), last.source.trimEnd()]
  if (text === '' || text.length === last.text.length) return pieces
  const actual = last.actual === null ? null : source
  const word = { ...last, text, source, actual, width: last.visible }
  const rest = last.source.slice(source.length)
  const isLeftward = level === 1
  const space = { text: rest, source: rest, actual: isLeftward ? rest : null, shaped: isLeftward, level }
  return [...pieces.slice(0, -1), word, { ...last, ...space, width: last.width - last.visible, visible: 0 }]
}

/** The pieces of a line between the rooms that are added to it. */
function partsOf(words: readonly Word[], pieces: readonly Piece[], rooms: readonly number[]) {
  const parts: { pieces: readonly Piece[]; room: number }[] = []
  let start = 0
  let end = 0
  for (const [index, word] of words.entries()) {
    end += word.pieces.length
    const room = rooms[index] ?? 0
    if (room === 0 && index < words.length - 1) continue
    const isLast = index === words.length - 1
    parts.push({ pieces: pieces.slice(start, isLast ? pieces.length : end), room })
    start = end
  }
  return parts
}

function withRooms(
  parts: ReturnType<typeof partsOf>,
  direction: Direction,
  start: number,
  typesetter: Typesetter,
): readonly Span[] {
  const pieces: Piece[] = []
  const rooms: number[] = []
  for (const part of parts) {
    pieces.push(...joined(part.pieces, typesetter))
    rooms[pieces.length - 1] = part.room
  }
  return placed(pieces, rooms, direction, start)
}

/** The pieces in reading order, each where the eye finds it: `x` from the side on which the document begins. */
function placed(
  pieces: readonly Piece[],
  rooms: readonly (number | undefined)[],
  direction: Direction,
  start: number,
): readonly Span[] {
  let x = start
  if (direction === 'ltr' && pieces.every((piece) => piece.level === 0))
    return pieces.map((piece, index) => {
      const at = x
      x += piece.width + (rooms[index] ?? 0)
      return toSpan(piece, at)
    })
  const levels = pieces.map((piece) => piece.level)
  const order = levels.some((level) => level > 0) ? visualOrder(levels) : levels.map((_, index) => index)
  const starts = new Array<number>(pieces.length).fill(0)
  for (const index of direction === 'rtl' ? order.toReversed() : order) {
    const { width = 0, level = 0 } = pieces[index] ?? {}
    const room = rooms[index] ?? 0
    // The room is at the end of the piece's own text, which may go the other way.
    starts[index] = (level % 2 === 1) === (direction === 'rtl') ? x : x + room
    x += width + room
  }
  return pieces.map((piece, index) => toSpan(piece, starts[index] ?? 0))
}

const toSpan = (
  { text, font, style, tag, link, object, actual, missing, shaped, width }: Piece,
  x: number,
): Span => ({
  text,
  font,
  style,
  tag,
  link,
  object,
  actual,
  missing,
  shaped,
  x,
  width,
})

/** Joins neighbours of one look, so that a line is few operations and copies well. */
function joined(pieces: readonly Piece[], typesetter: Typesetter): readonly Piece[] {
  const out: Piece[] = []
  for (let start = 0, end = 1; start < pieces.length; start = end, end++) {
    while (end < pieces.length && alike(pieces[end - 1], pieces[end])) end++
    const first = pieces[start]
    if (first === undefined) break
    out.push(end === start + 1 ? first : merged(first, pieces.slice(start, end), typesetter))
  }
  return out
}

/** Pieces as one: what no space parts may kern, and is measured together. */
function merged(first: Piece, pieces: readonly Piece[], { measure }: Typesetter): Piece {
  let [text, glued, width, gluedWidth] = ['', '', 0, 0]
  for (const piece of pieces) {
    text += piece.text
    const isFirst = glued === ''
    glued += piece.text
    gluedWidth = isFirst ? piece.width : measure(glued, first.font, first.style.size)
    if (!piece.text.endsWith(' ')) continue
    width += gluedWidth
    ;[glued, gluedWidth] = ['', 0]
  }
  const missing = first.missing === null ? null : pieces.map((piece) => piece.missing ?? '').join('')
  const actual = first.actual === null ? null : pieces.map((piece) => piece.actual ?? '').join('')
  const shaped = pieces.some((piece) => piece.shaped)
  return { ...first, text, missing, actual, width: width + gluedWidth, shaped }
}

function alike(one: Piece | undefined, other: Piece | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.object === null &&
    other.object === null &&
    one.level === other.level &&
    (one.missing === null) === (other.missing === null) &&
    joinable(one) &&
    joinable(other) &&
    one.font === other.font &&
    one.tag === other.tag &&
    one.link === other.link &&
    sameLook(one.style, other.style)
  )
}

/** From right to left only what has letters of such a script: loose signs are turned round by themselves. */
const joinable = ({ level, actual, text }: Piece): boolean =>
  level % 2 === 0 ? actual === null : hasRightToLeft(text)

function sameLook(one: TextStyle, other: TextStyle): boolean {
  return (
    one === other ||
    (one.size === other.size &&
      one.color === other.color &&
      one.rise === other.rise &&
      one.rule === other.rule &&
      one.ground === other.ground)
  )
}

/** The width of the hyphen that a word shows at a line end. */
export function hyphenWidth(word: Word, { measure }: Typesetter): number {
  const last = word.pieces.at(-1)
  return last === undefined ? 0 : measure('-', last.font, last.style.size)
}
