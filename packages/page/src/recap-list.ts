import {
  artefactName,
  directionOf,
  type Entry,
  glance,
  glanceSentence,
  wordsFor,
} from '@recapkit/content-model'
import { element, encodeUrl, escapeText } from '@recapkit/html'
import { newestFirst } from './newest-first.ts'
import { recapPath } from './recap-page.ts'
import type { Place } from './site.ts'
import { byline, eventLine } from './title-block.ts'

/** A list of recaps, the newest first; a long one that spans several years has a heading for each. */
export function recapList(entries: readonly Entry[], place: Place): string {
  const years = byYear(newestFirst(entries))
  if (years.length < 2 || entries.length < severalYears) return list(newestFirst(entries), 2, place)
  return years
    .map(([year, some]) => {
      const heading = year === '' ? '' : `${element('h2', { class: 'year' }, year)}\n`
      return heading + list(some, year === '' ? 2 : 3, place)
    })
    .join('\n')
}

const severalYears = 8

function byYear(entries: readonly Entry[]): readonly (readonly [year: string, readonly Entry[]])[] {
  const years = new Map<string, Entry[]>()
  for (const entry of entries) {
    const year = entry.recap.published?.iso.slice(0, 4) ?? ''
    const found = years.get(year)
    if (found === undefined) years.set(year, [entry])
    else found.push(entry)
  }
  return [...years]
}

function list(entries: readonly Entry[], level: number, place: Place): string {
  return element(
    'ul',
    { class: 'recaps' },
    '\n',
    entries.map((entry) => listed(entry, level, place)).join('\n'),
    '\n',
  )
}

function listed(entry: Entry, level: number, place: Place): string {
  const { recap } = entry
  const own = { ...place, words: wordsFor(recap.lang) }
  const sentence = glanceSentence(glance(recap), own.words)
  const href = place.root + encodeUrl(recapPath(recap.id))
  const parts = [
    eventLine(recap),
    element(`h${level}`, {}, element('a', { href }, escapeText(recap.title || recap.id))),
    byline(recap, own),
    recap.summary === '' ? '' : element('p', {}, escapeText(recap.summary)),
    sentence === '' ? '' : element('p', { class: 'byline' }, escapeText(sentence)),
    documents(entry, own),
  ]
  const language =
    recap.lang === place.context.site.lang ? {} : { lang: recap.lang, dir: directionOf(recap.lang) }
  return element('li', language, parts.filter(Boolean).join('\n'))
}

/** What was made of the recap, to take away without opening its page. */
function documents({ recap, made }: Entry, { root, words }: Place): string {
  const links = made.map((artefact) => {
    const name = artefactName(artefact, words)
    const href = root + encodeUrl(artefact.path)
    return element(
      'a',
      { href, download: true, 'aria-label': `${name}: ${recap.title || recap.id}` },
      escapeText(name),
    )
  })
  return links.length === 0 ? '' : element('p', { class: 'documents' }, links.join(' · '))
}
