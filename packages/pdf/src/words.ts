import type { Direction } from '@recapkit/content-model'
import { hasRightToLeft, type Levels, levelsOf, turned } from './bidi.ts'
import type { Opportunity } from './breaks.ts'
import { clusters } from './clusters.ts'
import type { Span } from './line.ts'
import type { Run } from './run.ts'
import { isShaped, shown } from './shown.ts'
import type { FontPiece, Typesetter } from './typesetter.ts'

/** A part of a word in one face and direction. */
export interface Piece extends Omit<Span, 'x'> {
  /** Without the spaces at its end. */
  readonly visible: number
  /** Odd from right to left. */
  readonly level: number
  /** The characters in reading order, before any was mirrored or replaced. */
  readonly source: string
}

/** What stands between two places where a line may end. */
export interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly visible: number
  /** The line must end after it. */
  readonly required: boolean
  /** It ends in a soft hyphen, which shows when the line ends here. */
  readonly hyphen: boolean
}

export interface Paragraph {
  readonly base: Direction
  readonly words: readonly Word[]
}

export interface WordOptions {
  readonly breaks: (text: string) => readonly Opportunity[]
  readonly direction: Direction
  /** Overrules what the text says of its direction. */
  readonly forced: Direction | null
}

/** The runs of a paragraph as measured words: cut over the joined text, then by run, direction and face. */
export function toWords(runs: readonly Run[], typesetter: Typesetter, options: WordOptions): Paragraph {
  const text = runs.map((run) => run.text).join('')
  const levels = levelsOf(text, options.direction, options.forced)
  if (text === '') return { base: levels.base, words: [] }
  const words: Word[] = []
  let start = 0
  const cursor = { run: 0, offset: 0 }
  for (const { at, required } of options.breaks(text)) {
    const pieces: Piece[] = []
    while (start < at) {
      const run = runs[cursor.run]
      if (run === undefined) break
      const part = run.text.slice(cursor.offset, cursor.offset + at - start)
      for (const { value, level } of byLevel(part, start, levels))
        pieces.push(...toPieces(run, value, level, typesetter))
      start += part.length
      cursor.offset += part.length
      if (cursor.offset >= run.text.length) {
        cursor.run++
        cursor.offset = 0
      }
    }
    words.push(toWord(pieces, required, text[at - 1] === '\u00AD'))
  }
  return { base: levels.base, words }
}

/** A word of the pieces, with its widths added up. */
export function toWord(pieces: readonly Piece[], required: boolean, hyphen: boolean): Word {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  let visible = width
  for (const piece of pieces.toReversed()) {
    visible -= piece.width - piece.visible
    if (piece.visible > 0) break
  }
  return { pieces, width, visible, required, hyphen }
}

interface Leveled {
  readonly value: string
  readonly level: number
}

/** Cut where the direction changes; what goes from right to left also at spaces, since each word is shaped alone. */
function byLevel(part: string, start: number, { base, levels }: Levels): readonly Leveled[] {
  if (levels === null) return [{ value: part, level: base === 'rtl' ? 1 : 0 }]
  const out: { value: string; level: number }[] = []
  for (let index = 0; index < part.length; index++) {
    const level = levels[start + index] ?? 0
    const last = out.at(-1)
    const afterSpace = level % 2 === 1 && /\s/.test(part[index - 1] ?? '') && /\S/.test(part[index] ?? '')
    if (last === undefined || last.level !== level || afterSpace)
      out.push({ value: part.charAt(index), level })
    else last.value += part.charAt(index)
  }
  return out
}

function toPieces(run: Run, text: string, level: number, typesetter: Typesetter): readonly Piece[] {
  const { style, tag, link, object } = run
  const look = { style, tag, link, object, level, missing: null, actual: null, shaped: false, source: text }
  if (object !== null) {
    const { width } = object
    return [{ ...look, text: '', font: '', width, visible: width }]
  }
  return typesetter
    .segment(style, text)
    .flatMap(oneByOne(level))
    .flatMap((piece): readonly Piece[] => {
      const visibleText = shown(piece.text)
      if (visibleText === '') return []
      if (piece.font === null) return [substitute(piece.text, look, typesetter)]
      const painted = level % 2 === 1 ? turned(visibleText) : visibleText
      const shaped = level % 2 === 1 || isShaped(visibleText)
      // Painted from left to right, as text tools expect it; the structure tells the order of reading.
      const actual = level % 2 === 1 ? visibleText : null
      const { font } = piece
      const { width, visible } = widths(painted, font, run, typesetter)
      const source = visibleText
      return [
        {
          text: painted,
          font,
          style,
          tag,
          link,
          object,
          level,
          missing: null,
          actual,
          shaped,
          source,
          width,
          visible,
        },
      ]
    })
}

/** Loose signs from right to left stand one by one, in their order: nothing tells text tools to turn them round. */
const oneByOne =
  (level: number) =>
  (piece: FontPiece): readonly FontPiece[] =>
    level % 2 === 0 || hasRightToLeft(piece.text)
      ? [piece]
      : clusters(piece.text).map((text) => ({ ...piece, text }))

/** A box for each character that no face has. */
function substitute(
  source: string,
  look: Omit<Piece, 'text' | 'font' | 'width' | 'visible'>,
  { measure, substitute: box }: Typesetter,
): Piece {
  const missing = shown(source)
  const { size } = look.style
  const painted = clusters(missing)
    .map((cluster) => (cluster.trim() === '' ? ' ' : box.text))
    .join('')
  const width = measure(painted, box.font, size)
  const visible = measure(painted.trimEnd(), box.font, size)
  return { ...look, text: painted, font: box.font, missing, source: missing, width, visible }
}

function widths(painted: string, font: string, { style }: Run, { measure }: Typesetter) {
  const width = measure(painted, font, style.size)
  const trimmed = painted.trimEnd()
  return { width, visible: trimmed.length === painted.length ? width : measure(trimmed, font, style.size) }
}

/** A piece cut between its characters, for a word that is wider than a line. */
export function cutPiece(piece: Piece, typesetter: Typesetter): readonly Piece[] {
  if (piece.object !== null) return [piece]
  return clusters(piece.source).map((source) => {
    if (piece.missing !== null) return substitute(source, piece, typesetter)
    const text = piece.level % 2 === 1 ? turned(source) : source
    const width = typesetter.measure(text, piece.font, piece.style.size)
    return {
      ...piece,
      text,
      source,
      actual: piece.actual === null ? null : source,
      width,
      visible: text.trim() === '' ? 0 : width,
    }
  })
}
