import type { Direction } from '@recapkit/content-model'
import { hasRightToLeft, type Levels, levelsOf, turned } from './bidi.ts'
import type { Opportunity } from './breaks.ts'
import { clusters } from './clusters.ts'
import { fitsOf } from './fit.ts'
import type { Span } from './line.ts'
import type { Run } from './run.ts'
import { shown } from './shown.ts'
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
        for (const piece of toPieces(run, value, level, typesetter)) pieces.push(piece)
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
  let width = 0
  for (const piece of pieces) width += piece.width
  let visible = width
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    if (piece === undefined) break
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
  if (object !== null) {
    const { width } = object
    const nothing = { text: '', font: '', missing: null, actual: null, shaped: false, source: text }
    return [{ ...nothing, style, tag, link, object, level, width, visible: width }]
  }
  if (level % 2 === 1) return leftwardPieces(run, text, level, typesetter)
  const { size } = style
  return fitsOf(text, style, typesetter).map(({ text, font, shaped, width, visible }) =>
    font === null
      ? substitute(text, { style, tag, link, object, level }, typesetter)
      : {
          text,
          font,
          style,
          tag,
          link,
          object,
          level,
          missing: null,
          actual: null,
          shaped,
          source: text,
          width: width * size,
          visible: visible * size,
        },
  )
}

/** What goes from right to left is painted from left to right, as text tools expect it; the structure tells the order of reading. */
function leftwardPieces(run: Run, text: string, level: number, typesetter: Typesetter): readonly Piece[] {
  const { style, tag, link, object } = run
  return typesetter
    .segment(style, text)
    .flatMap(oneByOne)
    .flatMap(({ text, font }): readonly Piece[] => {
      const source = shown(text)
      if (source === '') return []
      const look = { style, tag, link, object, level }
      if (font === null) return [substitute(source, look, typesetter)]
      const painted = turned(source)
      const { width, visible } = widths(painted, font, run, typesetter)
      return [
        { ...look, text: painted, font, missing: null, actual: source, shaped: true, source, width, visible },
      ]
    })
}

/** Loose signs from right to left stand one by one, in their order: nothing tells text tools to turn them round. */
const oneByOne = (piece: FontPiece): readonly FontPiece[] =>
  hasRightToLeft(piece.text) ? [piece] : clusters(piece.text).map((text) => ({ ...piece, text }))

/** A box for each character that no face has. */
function substitute(
  source: string,
  look: Pick<Piece, 'style' | 'tag' | 'link' | 'object' | 'level'>,
  { measure, substitute: box }: Typesetter,
): Piece {
  const missing = shown(source)
  const { size } = look.style
  const painted = clusters(missing)
    .map((cluster) => (cluster.trim() === '' ? ' ' : box.text))
    .join('')
  const width = measure(painted, box.font, size)
  const visible = measure(painted.trimEnd(), box.font, size)
  const { style, tag, link, object, level } = look
  const plain = { style, tag, link, object, level, actual: null, shaped: false }
  return { ...plain, text: painted, font: box.font, missing, source: missing, width, visible }
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
