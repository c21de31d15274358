import { type Entry, glance } from '@recapkit/content-model'
import { absoluteUrl, element, encodeUrl, escapeText } from '@recapkit/html'
import { announcementTable, type TableGroup } from './announcement-table.ts'
import { newestFirst } from './newest-first.ts'
import { openGraph } from './open-graph.ts'
import { recapPath } from './recap-page.ts'
import type { Page, Place } from './site.ts'

/** Below the output folder. */
export const announcementsPath = 'announcements/index.html'

/** Everything that the recaps announce with its availability, the newest recap first. */
export function announcementsPage(entries: readonly Entry[], place: Place): Page {
  const { context, words } = place
  const { site } = context
  const groups = newestFirst(entries).map((entry) => recapGroup(entry, place))
  const table = announcementTable(
    groups.filter(({ rows }) => rows.length > 0),
    words,
  )
  const url = absoluteUrl(site.url, 'announcements/')
  return {
    path: announcementsPath,
    lang: site.lang,
    title: words.announcements,
    description: site.description,
    topic: null,
    head: [
      element('link', { rel: 'canonical', href: url }),
      openGraph({ type: 'website', title: words.announcements, description: site.description, url }, context),
    ].join('\n'),
    body: `${element('h1', {}, escapeText(words.announcements))}\n${element('div', { class: 'glance' }, table)}`,
  }
}

/** The announcements of a recap on another page. */
function recapGroup({ recap }: Entry, { root, context }: Place): TableGroup {
  const page = root + encodeUrl(recapPath(recap.id))
  const day = recap.published?.iso.slice(0, 10)
  const date = day === undefined ? '' : ` ${element('small', {}, element('time', { datetime: day }, day))}`
  return {
    lang: recap.lang === context.site.lang ? null : recap.lang,
    heading: element('a', { href: page }, escapeText(recap.title || recap.id)) + date,
    rows: glance(recap).groups.flatMap(({ section, rows }) =>
      rows.map(({ id, title, umbrella, availability }) => ({
        href: `${page}#${encodeURIComponent(id)}`,
        title,
        under: umbrella ?? section?.title ?? null,
        availability,
      })),
    ),
  }
}
