import {
  announcements,
  availabilityLabel,
  contentText,
  links,
  notes,
  parseUrl,
  pictures,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import type { TextFound } from './text-found.ts'

/** What of a recap must arrive in every output. */
export interface Expectation {
  /** Paragraphs, titles, items, rows, notes and badges. */
  readonly lines: readonly string[]
  readonly links: readonly string[]
  readonly alts: readonly string[]
}

/** Letters and digits alone: quotation marks, hyphenation and line ends do not matter. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Collects what must arrive, from the model. */
export function expectationOf(recap: Recap): Expectation {
  const alts = [...new Set(pictures(recap).map((picture) => picture.alt))].filter(
    (alt) => letters(alt) !== '',
  )
  const words = wordsFor(recap.lang)
  return {
    lines: [
      recap.title,
      ...contentText(recap.children).split('\n'),
      ...notes(recap.children).flatMap((note) => contentText(note.children).split('\n')),
      ...announcements(recap).map(({ announcement }) => availabilityLabel(announcement.availability, words)),
    ],
    links: links(recap.children).flatMap(({ target }) => (target.kind === 'url' ? [target.url] : [])),
    alts,
  }
}

/** What of the expectation is in none of the outputs that one format made. */
export function missingFrom(expected: Expectation, found: readonly TextFound[]): Expectation {
  const text = letters(found.map((one) => one.text).join('\n'))
  const alts = letters(found.flatMap((one) => one.alts).join('\n'))
  const addresses = new Set(found.flatMap((one) => one.links).map(comparable))
  // A picture in running text is text to the model; an output may hold it as an alternative text instead.
  const withoutAlts = (line: string): string =>
    expected.alts.reduce((rest, alt) => rest.replace(alt, ''), line)
  const arrived = (line: string): boolean =>
    [line, withoutAlts(line), withoutCommands(line), withoutCommands(withoutAlts(line))].some((said) =>
      text.includes(letters(said)),
    )
  return {
    lines: expected.lines.filter((line) => !arrived(line)),
    links: expected.links.filter((url) => !addresses.has(comparable(url))),
    alts: expected.alts.filter((alt) => !alts.includes(letters(alt))),
  }
}

/** A formula may arrive as an equation, where the commands of TeX are signs. */
const withoutCommands = (line: string): string => line.replace(/\\[a-zA-Z]+/g, '')

/** An address may be written with or without percent signs, and a bare host with or without its slash. */
const comparable = (url: string): string => parseUrl(url)?.href ?? url
