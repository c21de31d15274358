import { type Announcement, availabilityLabel, type Section } from '@recapkit/content-model'
import { element } from './element.ts'
import { escapeText } from './escape.ts'
import type { Writer } from './writer.ts'

/** A section or an announcement: its heading, then what it holds one level deeper. */
export function headedHtml(node: Section | Announcement, level: number, writer: Writer): string {
  const title = writer.inlines(node.title)
  const badge = node.type === 'announcement' ? badgeHtml(node, writer) : ''
  const heading = (id: string | null): string =>
    element(`h${Math.min(level, 6)}`, { id }, title, badge === '' ? '' : ` ${badge}`)
  const content = (): string => writer.content(node.children, level + 1)
  if (writer.styling === 'inline') return `${heading(null)}\n${content()}`
  // Named sections would each be a landmark, too many to be of use, and headings may repeat.
  return element('section', { class: node.type }, heading(node.id), '\n', content())
}

/** The availability after the title: in brackets where no style sheet can set it apart. */
function badgeHtml(announcement: Announcement, writer: Writer): string {
  const { availability } = announcement
  const label = escapeText(availabilityLabel(availability, writer.words))
  if (label === '') return ''
  if (writer.styling === 'inline') return element('small', {}, `(${label})`)
  return element('span', { class: `badge ${availability.stage ?? 'not-stated'}` }, label)
}
