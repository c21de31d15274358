import type { Direction } from '@recapkit/content-model'
import { type Opportunity, textBreaks } from './breaks.ts'
import type { Line } from './line.ts'
import type { Run } from './run.ts'
import { hyphenWidth, type LineSetting, toLine } from './to-line.ts'
import type { Typesetter } from './typesetter.ts'
import { cutPiece, type Paragraph, type Piece, toWord, toWords, type Word } from './words.ts'

export interface LineOptions extends LineSetting {
  /** The widest a line may be; lines after the first may have less room. */
  readonly width: (line: number) => number
  readonly breaks?: (text: string) => readonly Opportunity[]
  /** Overrules what the text says of its direction. */
  readonly forced?: Direction
}

/** Breaks runs into lines: over the joined text, so that a change of style is no place to break. */
export function breakLines(
  runs: readonly Run[],
  typesetter: Typesetter,
  options: LineOptions,
): readonly Line[] {
  const { direction, breaks = textBreaks, forced = null } = options
  return fillLines(toWords(runs, typesetter, { breaks, direction, forced }), typesetter, options)
}

/** Fills lines with the words of a paragraph, each as far as it goes. */
export function fillLines(
  paragraph: Paragraph,
  typesetter: Typesetter,
  options: Pick<LineOptions, 'width' | 'style' | 'direction'>,
): readonly Line[] {
  const { width } = options
  const lines: Line[] = []
  let words: Word[] = []
  let used = 0
  const flush = () => {
    lines.push(toLine(words, paragraph.base, options, typesetter))
    words = []
    used = 0
  }
  for (const word of paragraph.words) {
    if (used > 0 && used + tail(word, typesetter) > width(lines.length) + 0.01) flush()
    if (word.visible <= width(lines.length) + 0.01) {
      words.push(word)
      used += word.width
    } else
      for (const part of fitted(word, width(lines.length), typesetter)) {
        if (used > 0 && used + part.visible > width(lines.length) + 0.01) flush()
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
  const options = { breaks: textBreaks, direction: 'ltr', forced: null } as const
  let min = 0
  let max = 0
  let line = 0
  for (const word of toWords(runs, typesetter, options).words) {
    min = Math.max(min, word.visible)
    max = Math.max(max, line + word.visible)
    line = word.required ? 0 : line + word.width
  }
  return { min, max }
}

const tail = (word: Word, typesetter: Typesetter): number =>
  word.visible + (word.hyphen ? hyphenWidth(word, typesetter) : 0)

/** A word that is wider than a line, cut between characters; other words as they are. */
export function* fitted(word: Word, width: number, typesetter: Typesetter): Generator<Word> {
  if (word.visible <= width + 0.01) {
    yield word
    return
  }
  let pieces: Piece[] = []
  let used = 0
  for (const piece of word.pieces.flatMap((one) => cutPiece(one, typesetter))) {
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
