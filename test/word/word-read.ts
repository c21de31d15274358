import { notes, type Recap } from '@recapkit/content-model'
import { expectationOf, letters, missingFrom } from '../conformance/expectation.ts'
import type { TextFound } from '../conformance/text-found.ts'
import { type ListedItem, listItems } from './list-items.ts'

/** What a reader that is not ours finds in a Word document. */
export interface WordRead extends TextFound {
  readonly notes: number
  readonly items: readonly ListedItem[]
}

/**
 * What of a recap a reader did not find: sentences, links, alternative texts, footnotes, items on their level. A reader that
 * begins a new list after whatever stands between two items, or joins items with boxes to tick, is asked for the levels of
 * `unbroken` lists alone.
 */
export function lostIn(recap: Recap, read: WordRead, lists: 'all' | 'unbroken' = 'all'): readonly string[] {
  const { lines, links, alts } = missingFrom(expectationOf(recap), [read])
  const called = notes(recap.children).length - nestedNotes(recap)
  const found = new Map<string, Set<number>>()
  for (const { text, level } of read.items)
    found.set(letters(text), (found.get(letters(text)) ?? new Set()).add(level))
  const levels = listItems(recap).filter(
    ({ text, level, unbroken }) => (lists === 'all' || unbroken) && !hasLevel(found, letters(text), level),
  )
  return [
    ...lines.map((line) => `sentence: ${line}`),
    ...links.map((link) => `link: ${link}`),
    ...alts.map((alt) => `alternative text: ${alt}`),
    ...(read.notes === called ? [] : [`footnotes: ${read.notes} of ${called}`]),
    ...levels.map(({ text, level }) => `item of level ${level}: ${text}`),
  ]
}

/** What an item holds besides its text may stand in the same paragraph: pictures, formulas, a box to tick. */
const hasLevel = (found: ReadonlyMap<string, ReadonlySet<number>>, text: string, level: number): boolean =>
  found.get(text)?.has(level) ??
  [...found].some(([key, levels]) => levels.has(level) && (key.includes(text) || text.includes(key)))

/** Word has no notes to notes: they stand in brackets where they are called. */
function nestedNotes(recap: Recap): number {
  const all = notes(recap.children)
  const inside = new Set(all.flatMap((note) => notes(note.children).map(({ id }) => id)))
  return inside.size
}
