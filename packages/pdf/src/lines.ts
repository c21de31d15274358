import { type Opportunity, textBreaks } from './breaks.ts'
import { clusters } from './clusters.ts'
import { shown } from './shown.ts'
import type { Line, Run, Span, TextStyle, Typesetter } from './types.ts'

export interface LineOptions {
  /** The widest a line may be; lines after the first may have less room. */
  readonly width: (line: number) => number
  /** Sets the height and baseline of lines that hold nothing taller. */
  readonly style: TextStyle
  readonly breaks?: (text: string) => readonly Opportunity[]
}

interface Piece extends Omit<Span, 'x'> {
  /** Without the spaces at its end. */
  readonly visible: number
}

interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly visible: number
  readonly required: boolean
  /** Ends in a soft hyphen, which shows when the line ends here. */
  readonly hyphen: boolean
}

/** Breaks runs into lines: over the joined text, so that a change of style is no place to break. */
export function breakLines(
  runs: readonly Run[],
  typesetter: Typesetter,
  options: LineOptions,
): readonly Line[] {
  const lines: Line[] = []
  let words: Word[] = []
  let used = 0
  const flush = () => {
    lines.push(toLine(words, options.style, typesetter))
    words = []
    used = 0
  }
  for (const word of toWords(runs, typesetter, options.breaks ?? textBreaks)) {
    if (used > 0 && used + tail(word, typesetter) > options.width(lines.length) + 0.01) flush()
    for (const part of fitted(word, options.width(lines.length), typesetter)) {
      if (used > 0 && used + part.visible > options.width(lines.length) + 0.01) flush()
      words.push(part)
      used += part.width
    }
    if (word.required) flush()
  }
  if (words.length > 0) flush()
  return lines
}

/** The widest word and the whole text on one line: what a table's columns are weighed by. */
export function extent(
  runs: readonly Run[],
  typesetter: Typesetter,
): { readonly min: number; readonly max: number } {
  let min = 0
  let max = 0
  let line = 0
  for (const word of toWords(runs, typesetter, textBreaks)) {
    min = Math.max(min, word.visible)
    max = Math.max(max, line + word.visible)
    line = word.required ? 0 : line + word.width
  }
  return { min, max }
}

const tail = (word: Word, typesetter: Typesetter): number =>
  word.visible + (word.hyphen ? hyphenWidth(word, typesetter) : 0)

function hyphenWidth(word: Word, { measure }: Typesetter): number {
  const last = word.pieces.at(-1)
  return last === undefined ? 0 : measure('-', last.font, last.style.size)
}

function* toWords(
  runs: readonly Run[],
  typesetter: Typesetter,
  breaks: (text: string) => readonly Opportunity[],
): Generator<Word> {
  const text = runs.map((run) => run.text).join('')
  if (text === '') return
  let start = 0
  const cursor = { run: 0, offset: 0 }
  for (const { at, required } of breaks(text)) {
    const pieces: Piece[] = []
    while (start < at) {
      const run = runs[cursor.run]
      if (run === undefined) break
      const part = run.text.slice(cursor.offset, cursor.offset + at - start)
      pieces.push(...toPieces(run, part, typesetter))
      start += part.length
      cursor.offset += part.length
      if (cursor.offset >= run.text.length) {
        cursor.run++
        cursor.offset = 0
      }
    }
    yield toWord(pieces, required, text[at - 1] === '\u00AD')
  }
}

function toWord(pieces: readonly Piece[], required: boolean, hyphen: boolean): Word {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  let visible = width
  for (const piece of pieces.toReversed()) {
    visible -= piece.width - piece.visible
    if (piece.visible > 0) break
  }
  return { pieces, width, visible, required, hyphen }
}

function toPieces(run: Run, text: string, typesetter: Typesetter): readonly Piece[] {
  const { style, tag, link, object } = run
  if (object !== null) {
    const { width } = object
    return [{ text: '', font: '', style, tag, link, object, actual: null, width, visible: width }]
  }
  return typesetter.segment(style, text).flatMap((piece): readonly Piece[] => {
    const font = piece.font ?? typesetter.substitute.font
    const visibleText = shown(piece.text)
    if (visibleText === '') return []
    const count = piece.font === null ? clusters(visibleText).length : 0
    const painted = piece.font === null ? typesetter.substitute.text.repeat(count) : visibleText
    const width = typesetter.measure(painted, font, style.size)
    const trimmed = painted.trimEnd()
    const visible = trimmed.length === painted.length ? width : typesetter.measure(trimmed, font, style.size)
    const actual = piece.font === null ? piece.text : null
    return [{ text: painted, font, style, tag, link, object, actual, width, visible }]
  })
}

/** A word that is wider than a line, cut between characters; other words as they are. */
function* fitted(word: Word, width: number, typesetter: Typesetter): Generator<Word> {
  if (word.visible <= width + 0.01) {
    yield word
    return
  }
  let pieces: Piece[] = []
  let used = 0
  for (const piece of word.pieces.flatMap((one) => cut(one, typesetter))) {
    if (used > 0 && used + piece.visible > width) {
      yield toWord(pieces, false, false)
      pieces = []
      used = 0
    }
    pieces.push(piece)
    used += piece.width
  }
  if (pieces.length > 0) yield toWord(pieces, false, word.hyphen)
}

function cut(piece: Piece, { measure }: Typesetter): readonly Piece[] {
  if (piece.object !== null || piece.actual !== null) return [piece]
  return clusters(piece.text).map((text) => {
    const width = measure(text, piece.font, piece.style.size)
    return { ...piece, text, width, visible: text.trim() === '' ? 0 : width }
  })
}

function toLine(words: readonly Word[], style: TextStyle, typesetter: Typesetter): Line {
  const pieces = words.flatMap((word) => word.pieces)
  const lastWord = words.at(-1)
  const last = pieces.at(-1)
  if (lastWord?.hyphen === true && last !== undefined) {
    const width = hyphenWidth(lastWord, typesetter)
    pieces.push({ ...last, text: '-', actual: '\u00AD', width, visible: width })
  }
  const spans: Span[] = []
  let x = 0
  for (const { visible, ...piece } of joined(pieces, typesetter)) {
    spans.push({ ...piece, x })
    x += piece.width
  }
  const width = toWord(pieces, false, false).visible
  const rise = Math.max(0, ...pieces.map((piece) => piece.object?.ascent ?? 0))
  const normal = (style.leading + 0.7 * style.size) / 2
  const baseline = Math.max(normal, rise + 2)
  return { spans, width, height: style.leading + baseline - normal, baseline }
}

/** Joins neighbours of one look, so that a line is few operations and copies well. */
function joined(pieces: readonly Piece[], { measure }: Typesetter): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last === undefined || !alike(last, piece)) {
      out.push(piece)
      continue
    }
    const text = last.text + piece.text
    const joins = last.text.endsWith(' ')
    const width = joins ? last.width + piece.width : measure(text, piece.font, piece.style.size)
    const actual = last.actual === null ? null : last.actual + (piece.actual ?? '')
    out[out.length - 1] = { ...last, text, actual, width }
  }
  return out
}

function alike(one: Piece, other: Piece): boolean {
  return (
    one.object === null &&
    other.object === null &&
    (one.actual === null) === (other.actual === null) &&
    one.font === other.font &&
    one.tag === other.tag &&
    one.link === other.link &&
    sameLook(one.style, other.style)
  )
}

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
