import { type Inline, inlineText } from '@recapkit/content-model'
import { sliceInlines } from './slice.ts'

const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|ca|no|nr|fig|vol|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|dept|est|a\.m|p\.m|u\.s|z\.b|d\.h|bzw|usw|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L})\.$/iu
const closers = '["”’»)\\]]*'
const end = new RegExp(`[.!?…]+${closers}(?=\\s+["“‘«(\\[]?[^\\p{Ll}\\s])|[。！？]${closers}`, 'gu')

/** The sentences of a paragraph with their formatting, in order; what ends in an abbreviation goes on. */
export function sentences(text: readonly Inline[]): readonly (readonly Inline[])[] {
  const plain = inlineText(text)
  const found: (readonly Inline[])[] = []
  let start = 0
  for (const match of plain.matchAll(end)) {
    const stop = match.index + match[0].length
    if (abbreviations.test(plain.slice(start, stop)) || /\b\p{Lu}\.$/u.test(plain.slice(start, stop)))
      continue
    found.push(trimmed(text, plain, start, stop))
    start = stop
  }
  if (plain.slice(start).trim() !== '') found.push(trimmed(text, plain, start, plain.length))
  return found
}

function trimmed(text: readonly Inline[], plain: string, from: number, to: number): readonly Inline[] {
  const piece = plain.slice(from, to)
  const lead = piece.length - piece.trimStart().length
  return sliceInlines(text, from + lead, from + piece.trimEnd().length)
}

/** How many words a reader counts; in scripts without spaces, two characters count as one. */
export function countWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const spaced = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ')
  return (spaced.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.ceil(unspaced / 2)
}
