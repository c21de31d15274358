import { type Inline, inlineText } from '@recapkit/content-model'
import { sliceInlines } from './slice.ts'

const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|ca|no|nr|fig|vol|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|dept|est|incl|resp|a\.m|p\.m|u\.s|z\.b|d\.h|bzw|usw|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L})[.,…]*$/iu
const closers = '["”’»)\\]]*'
/** A stop before a capital or a digit; before a small letter only after a whole word; or a stop of another script. */
const stops = new RegExp(
  `[.!?…]+${closers}(?=\\s+["“‘«(\\[]?[^\\p{Ll}\\s])|(?<=\\p{Ll}{4})[.!?]+${closers}(?=\\s+\\p{Ll})|[。！？।॥؟۔]${closers}`,
  'gu',
)

/** The sentences of a paragraph with their formatting, in order; what ends in an abbreviation goes on. */
export function sentences(text: readonly Inline[]): readonly (readonly Inline[])[] {
  const plain = inlineText(text)
  const found: (readonly Inline[])[] = []
  let start = 0
  for (const match of plain.matchAll(stops)) {
    const stop = match.index + match[0].length
    if (abbreviations.test(plain.slice(start, stop))) continue
    found.push(...pieces(text, plain, start, stop))
    start = stop
  }
  if (plain.slice(start).trim() !== '') found.push(...pieces(text, plain, start, plain.length))
  return found
}

/** Scripts that know no stops: a space ends what is said. */
const stopless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const spaceWithin = new RegExp(`(?<=${stopless.source}) +(?=${stopless.source})`, 'gu')

/** A sentence of a stopless script has at least this many words; a shorter phrase goes on with the next. */
const shortestPhrase = 8

function pieces(
  text: readonly Inline[],
  plain: string,
  from: number,
  to: number,
): readonly (readonly Inline[])[] {
  const found: (readonly Inline[])[] = []
  let start = from
  for (const match of stopless.test(plain.slice(from, to))
    ? plain.slice(from, to).matchAll(spaceWithin)
    : []) {
    const stop = from + match.index
    if (countWords(plain.slice(start, stop)) < shortestPhrase || countWords(plain.slice(stop, to)) < 4)
      continue
    found.push(piece(text, plain, start, stop))
    start = stop
  }
  return [...found, piece(text, plain, start, to)]
}

function piece(text: readonly Inline[], plain: string, from: number, to: number): readonly Inline[] {
  const slice = plain.slice(from, to)
  const lead = slice.length - slice.trimStart().length
  return sliceInlines(text, from + lead, from + slice.trimEnd().length)
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const southEastAsian = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/**
 * How many words a reader counts. In scripts without spaces characters are counted: so many make a word on average, as
 * dictionaries part Japanese and Chinese, and Thai; a dictionary itself is not the same on every system.
 */
export function countWords(text: string): number {
  const east = text.match(eastAsian)?.length ?? 0
  const south = text.match(southEastAsian)?.length ?? 0
  const spaced = text.replace(eastAsian, ' ').replace(southEastAsian, ' ')
  const words = spaced.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return words + Math.round(east / 1.75) + Math.round(south / 3.6)
}
