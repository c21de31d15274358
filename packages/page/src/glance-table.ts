import { type Entry, type GlanceGroup, glance, glanceSentence } from '@recapkit/content-model'
import { element, escapeText } from '@recapkit/html'
import { announcementTable, type TableGroup } from './announcement-table.ts'
import type { Place } from './site.ts'

/** Every product with its availability, by the section it stands in; empty when there are none. */
export function glanceTable({ recap }: Entry, { words }: Place): string {
  const table = glance(recap)
  if (table.total === 0) return ''
  const parts = [
    element('h2', { id: '_at-a-glance' }, escapeText(words.atAGlance)),
    element('p', {}, escapeText(glanceSentence(table, words))),
    announcementTable(table.groups.map(sectionGroup), words),
  ]
  return element('section', { class: 'glance', 'aria-labelledby': '_at-a-glance' }, '\n', parts.join('\n'))
}

/** The announcements of a section of the same page. */
function sectionGroup({ section, rows }: GlanceGroup): TableGroup {
  return {
    lang: null,
    heading: section === null ? '' : escapeText(section.title),
    rows: rows.map(({ id, title, umbrella, availability }) => ({
      href: `#${encodeURIComponent(id)}`,
      title,
      under: umbrella,
      availability,
    })),
  }
}
