import type { Direction } from '@recapkit/content-model'
import type { Line } from './line.ts'
import { fitted } from './lines.ts'
import type { TextStyle } from './text-style.ts'
import { hyphenWidth, toLine } from './to-line.ts'
import type { Typesetter } from './typesetter.ts'
import type { Paragraph, Word } from './words.ts'

export interface JustifyOptions {
  /** Of every line. */
  readonly width: number
  readonly style: TextStyle
  readonly direction: Direction
}

/** How much the gap after a word may give or take before the line looks it, in points. */
interface Glue {
  readonly stretch: number
  readonly shrink: number
}

/** As shares of a space: a space of 1.5 its width is as loose, one of 0.8 as tight, as is meant. */
const space = { stretch: 0.5, shrink: 0.2 }
/** Between two characters of Chinese or Japanese, as a share of their size. */
const ideograph = 0.06
/** The most that a gap is stretched, as multiples of what is meant; a line that needs more stays ragged. */
const loosest = 2.4

/** Demerits, in the scale of Knuth and Plass. */
const cost = { line: 10, hyphen: 60, hyphensInARow: 30_000, stub: 6000, ragged: 5_000_000 }

/**
 * Breaks a paragraph where its lines as a whole are most even (Knuth and Plass, "Breaking Paragraphs into Lines", 1981), and
 * sets them to the full width by their spaces alone; in Chinese and Japanese between characters. The last line stays as it
 * is, and so does one that could be filled only with holes.
 */
export function justifiedLines(
  { words, base }: Paragraph,
  typesetter: Typesetter,
  options: JustifyOptions,
): readonly Line[] {
  const parts = words.flatMap((word) => [...fitted(word, options.width, typesetter)].map(ended(word)))
  const lines: Line[] = []
  let start = 0
  for (const [index, word] of parts.entries())
    if (word.required || index === parts.length - 1) {
      const section = parts.slice(start, index + 1)
      for (const own of cut(section, options, typesetter))
        lines.push(toLine(own.words, base, options, typesetter, own.rooms))
      start = index + 1
    }
  return lines
}

/** A word that was cut keeps its forced end at its last part. */
const ended =
  (word: Word) =>
  (part: Word, index: number, parts: readonly Word[]): Word =>
    part === word ? part : { ...part, required: word.required && index === parts.length - 1 }

interface Filled {
  readonly words: readonly Word[]
  readonly rooms: readonly number[]
}

interface Best {
  readonly cost: number
  /** The first word of the line that ends here. */
  readonly from: number
}

/** The words up to a forced end as lines: the cheapest way to break before each word, from the first to the last. */
function cut(words: readonly Word[], { width }: JustifyOptions, typesetter: Typesetter): readonly Filled[] {
  const glues = words.map((word, index) => glueOf(word, words[index + 1]))
  const best: (Best | undefined)[] = [{ cost: 0, from: 0 }]
  for (let from = 0; from < words.length; from++) {
    const before = best[from]
    if (before === undefined) continue
    const line = { used: 0, stretch: 0, shrink: 0 }
    for (let end = from; end < words.length; end++) {
      const word = words[end]
      if (word === undefined) break
      const hyphen = word.hyphen ? hyphenWidth(word, typesetter) : 0
      const lack = width - line.used - word.visible - hyphen
      if (end > from && lack < -line.shrink - 0.01) {
        // A narrower word may follow only where this one's hyphen was in the way.
        if (width - line.used - word.visible < -line.shrink - 0.01) break
      } else {
        const isLast = end === words.length - 1
        const hasRoom = (words[end + 1]?.visible ?? width) + word.width - word.visible <= lack
        const own = isLast ? lastCost(lack, line, width) : lineCost(lack, line, word.hyphen, hasRoom)
        const inARow = word.hyphen && words[from - 1]?.hyphen === true ? cost.hyphensInARow : 0
        const total = before.cost + own + inARow
        const known = best[end + 1]
        if (known === undefined || total < known.cost) best[end + 1] = { cost: total, from }
      }
      line.used += word.width
      line.stretch += glues[end]?.stretch ?? 0
      line.shrink += glues[end]?.shrink ?? 0
    }
  }
  const lines: Filled[] = []
  for (let end = words.length; end > 0; ) {
    const from = best[end]?.from ?? end - 1
    lines.unshift(
      filled(words.slice(from, end), glues.slice(from, end - 1), width, end === words.length, typesetter),
    )
    end = from
  }
  return lines
}

interface Measured extends Glue {
  readonly used: number
}

/** A line that stays ragged though the next word has room in it looks like an end. */
function lineCost(lack: number, line: Measured, hyphen: boolean, hasRoom = false): number {
  const ratio = ratioOf(lack, line)
  const penalty = hyphen ? cost.hyphen : 0
  if (ratio > loosest) return cost.ragged * (1 + lack / 100) * (hasRoom ? 100 : 1)
  return (cost.line + 100 * Math.abs(ratio) ** 3) ** 2 + penalty ** 2
}

/** A last line is as long as it comes, but not a stub. */
function lastCost(lack: number, line: Measured, width: number): number {
  const tight = lack < 0 ? lineCost(lack, line, false) : cost.line ** 2
  return tight + (line.used > 0 && lack > width * 0.86 ? cost.stub : 0)
}

/** 1 is as loose, -1 as tight, as is meant. */
function ratioOf(lack: number, { stretch, shrink }: Glue): number {
  if (lack >= 0) return lack === 0 ? 0 : lack / Math.max(stretch, 0.001)
  return lack / Math.max(shrink, 0.001)
}

function filled(
  words: readonly Word[],
  glues: readonly Glue[],
  width: number,
  isLast: boolean,
  typesetter: Typesetter,
): Filled {
  const last = words.at(-1)
  const hyphen = last?.hyphen === true ? hyphenWidth(last, typesetter) : 0
  const used = words.slice(0, -1).reduce((sum, word) => sum + word.width, 0) + (last?.visible ?? 0) + hyphen
  const lack = width - used
  const total = {
    stretch: glues.reduce((sum, glue) => sum + glue.stretch, 0),
    shrink: glues.reduce((sum, glue) => sum + glue.shrink, 0),
  }
  const ratio = ratioOf(lack, total)
  if ((isLast && lack >= 0) || ratio > loosest || glues.length === 0) return { words, rooms: [] }
  return { words, rooms: glues.map(({ stretch, shrink }) => ratio * (lack >= 0 ? stretch : shrink)) }
}

/** Spaces give and take, but those of code; between characters of Chinese and Japanese there is a little to give. */
function glueOf(word: Word, next: Word | undefined): Glue {
  const gap = word.width - word.visible
  const last = word.pieces.at(-1)
  if (gap > 0 && last?.style.role === 'code') return { stretch: 0, shrink: 0 }
  if (gap > 0) return { stretch: gap * space.stretch, shrink: gap * space.shrink }
  const first = next?.pieces[0]
  if (
    last === undefined ||
    first === undefined ||
    !(endsIdeographic(last.source) || beginsIdeographic(first.source))
  )
    return { stretch: 0, shrink: 0 }
  return { stretch: last.style.size * ideograph, shrink: 0 }
}

const ideographs =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60'
const atEnd = new RegExp(`[${ideographs}]$`, 'u')
const atStart = new RegExp(`^[${ideographs}]`, 'u')
const endsIdeographic = (text: string): boolean => atEnd.test(text)
const beginsIdeographic = (text: string): boolean => atStart.test(text)
