import type { Entry } from '@recapkit/content-model'
import { absoluteUrl, element, escapeText } from '@recapkit/html'
import { announcementsPath } from './announcements-page.ts'
import { openGraph } from './open-graph.ts'
import { recapList } from './recap-list.ts'
import type { Page, Place } from './site.ts'
import { type Topics, topicList } from './topic-list.ts'

/** Below the output folder. */
export const indexPath = 'index.html'

/** The page of all recaps, newest first, with the ways to those of each topic and to everything that was announced. */
export function indexPage(entries: readonly Entry[], topics: readonly Topics[], place: Place): Page {
  const { site } = place.context
  const { title, description, lang } = site
  const url = absoluteUrl(site.url, '')
  const parts = [
    element('h1', {}, escapeText(title)),
    description === '' ? '' : element('p', { class: 'summary' }, escapeText(description)),
    place.announces ? announcementsLink(place) : '',
    recapList(entries, place),
    topicList(topics, place),
  ]
  return {
    path: indexPath,
    lang,
    title,
    description,
    topic: null,
    head: [
      element('link', { rel: 'canonical', href: url }),
      openGraph({ type: 'website', title, description, url }, place.context),
    ].join('\n'),
    body: parts.filter(Boolean).join('\n'),
  }
}

function announcementsLink({ words }: Place): string {
  const link = element('a', { href: announcementsPath }, escapeText(words.announcements))
  return element('p', {}, link)
}
