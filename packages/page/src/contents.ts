import {
  type Announcement,
  type Content,
  type Entry,
  inlineText,
  type Section,
} from '@recapkit/content-model'
import { element, escapeText } from '@recapkit/html'
import type { Place } from './site.ts'

/** The sections and announcements as a list of links, two levels deep; empty when there are fewer than three. */
export function contents({ recap }: Entry, { words }: Place): string {
  const list = level(recap.children, 2)
  if ((list.match(/<li>/g) ?? []).length < 3) return ''
  const heading = element('h2', { id: '_contents' }, escapeText(words.contents))
  return element('nav', { class: 'contents', 'aria-labelledby': '_contents' }, heading, '\n', list)
}

function level(content: readonly Content[], depth: number): string {
  const headed = content.filter(isHeaded)
  if (headed.length === 0 || depth === 0) return ''
  const items = headed.map((node) => {
    const link = element('a', { href: `#${encodeURIComponent(node.id)}` }, escapeText(inlineText(node.title)))
    return element('li', {}, link, level(node.children, depth - 1))
  })
  return element('ol', {}, items.join('\n'))
}

function isHeaded(node: Content): node is Section | Announcement {
  return node.type === 'section' || node.type === 'announcement'
}
