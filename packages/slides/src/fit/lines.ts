import { type Inline, spans } from '@recapkit/content-model'
import type { TextStyle } from '../geometry.ts'
import type { Measure } from './width.ts'

/** Scripts whose lines break without spaces: between any two characters, or by a dictionary that is not at hand. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const hyphens = '\\-\\u2010\\u2013\\u2014'
/** A new line, a space, one character of an unspaced script, or a word as far as its next hyphen. */
const pieces = new RegExp(
  `\\n|[^\\S\\n]+|[${unspaced}]\\p{M}*|[^\\s${unspaced}]+?(?:[${hyphens}](?=\\S)|(?=[\\s${unspaced}])|$)`,
  'gu',
)
const breaksAfter = new RegExp(`^[${unspaced}]|[${hyphens}]$`, 'u')

/** How many lines a text takes in a column of `width`, with `after` pixels that must follow it on its last line. */
export function countLines(
  text: readonly Inline[],
  style: TextStyle,
  width: number,
  measure: Measure,
  after = 0,
): number {
  const line = { count: 1, x: 0, word: 0, gap: 0 }
  for (const run of runs(text)) {
    const runStyle = run.bold ? { ...style, bold: true } : style
    for (const [piece] of run.text.matchAll(pieces)) {
      if (piece === '\n') {
        place(line, width)
        Object.assign(line, { count: line.count + 1, x: 0, gap: 0 })
      } else if (/^\s/.test(piece)) {
        place(line, width)
        line.gap = measure(' ', runStyle, run.mono)
      } else {
        line.word += measure(piece, runStyle, run.mono)
        if (breaksAfter.test(piece)) place(line, width)
      }
    }
  }
  place(line, width)
  return after > 0 && line.x > 0 && line.x + after > width ? line.count + 1 : line.count
}

/** The width of a text on one line, and of the longest piece that a line break does not cut. */
export function textWidths(
  text: readonly Inline[],
  style: TextStyle,
  measure: Measure,
): { readonly whole: number; readonly word: number } {
  let [whole, word, longest] = [0, 0, 0]
  for (const run of runs(text)) {
    const runStyle = run.bold ? { ...style, bold: true } : style
    for (const [piece] of run.text.matchAll(pieces)) {
      const width = measure(piece, runStyle, run.mono)
      whole += width
      word = /^\s/.test(piece) ? 0 : word + width
      longest = Math.max(longest, word)
      if (breaksAfter.test(piece)) word = 0
    }
  }
  return { whole, word: longest }
}

/** Puts the word on the line, or on the next; one that is longer than a line is broken anywhere. */
function place(line: { count: number; x: number; word: number; gap: number }, width: number): void {
  if (line.word === 0) return
  if (line.x > 0 && line.x + line.gap + line.word > width) {
    line.count++
    line.x = 0
    line.gap = 0
  }
  line.x += line.gap + line.word
  line.gap = 0
  line.word = 0
  while (line.x > width) {
    line.count++
    line.x -= width
  }
}

interface Run {
  readonly text: string
  readonly bold: boolean
  readonly mono: boolean
}

function* runs(text: readonly Inline[]): Generator<Run> {
  for (const span of spans(text)) {
    if (span.type === 'break') yield { text: '\n', bold: false, mono: false }
    else if (span.type === 'text')
      yield { text: span.text, bold: span.marks.strong, mono: span.marks.code || span.marks.keyboard }
    else if (span.inline.type === 'inline-math') yield { text: span.inline.tex, bold: false, mono: true }
    else if (span.inline.type === 'picture') yield { text: span.inline.picture.alt, bold: false, mono: false }
  }
}
