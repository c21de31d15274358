import { directionOf, type Entry, glance, glanceSentence, wordsFor } from '@recapkit/content-model'
import { absoluteUrl, element, encodeUrl, escapeText } from '@recapkit/html'
import { recapPath } from './recap-page.ts'
import type { Page, Place } from './site.ts'
import { byline, eventLine } from './title-block.ts'

/** Below the output folder. */
export const indexPath = 'index.html'

/** The page of all recaps, newest first. */
export function indexPage(entries: readonly Entry[], place: Place): Page {
  const { site } = place.context
  const parts = [
    element('h1', {}, escapeText(site.title)),
    site.description === '' ? '' : element('p', { class: 'summary' }, escapeText(site.description)),
    element(
      'ul',
      { class: 'recaps' },
      newestFirst(entries)
        .map((entry) => listed(entry, place))
        .join('\n'),
    ),
  ]
  return {
    path: indexPath,
    lang: site.lang,
    title: site.title,
    description: site.description,
    head: element('link', { rel: 'canonical', href: absoluteUrl(site.url, '') }),
    body: parts.filter(Boolean).join('\n'),
  }
}

function listed({ recap }: Entry, place: Place): string {
  const { lang } = place.context.site
  const own = { ...place, words: wordsFor(recap.lang) }
  const sentence = glanceSentence(glance(recap), own.words)
  const link = element('a', { href: encodeUrl(recapPath(recap.id)) }, escapeText(recap.title || recap.id))
  const parts = [
    eventLine(recap),
    element('h2', {}, link),
    byline(recap, own),
    recap.summary === '' ? '' : element('p', {}, escapeText(recap.summary)),
    sentence === '' ? '' : element('p', { class: 'byline' }, escapeText(sentence)),
  ]
  const language = recap.lang === lang ? {} : { lang: recap.lang, dir: directionOf(recap.lang) }
  return element('li', language, parts.filter(Boolean).join('\n'))
}

/** By the day that each recap states, in its own offset; what has none comes last. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const day = ({ recap }: Entry): string => recap.published?.iso ?? ''
  return entries.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
}
