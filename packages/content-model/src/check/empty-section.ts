import type { Announcement, Content, Inline, Section } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { walkInlines } from '../walk.ts'
import type { Check } from './context.ts'

/**
 * A section or an announcement with nothing below its title. An announcement that links to its news needs nothing, nor
 * does one among others that are as brief: a list of one line each.
 */
export const emptySection: Check = (recap) =>
  emptyIn(recap.children).map((node) =>
    diagnostic(
      'check/empty-section',
      `Nothing stands below “${inlineText(node.title)}”.`,
      { path: recap.path, at: node.position },
      'Write the section or remove its heading.',
    ),
  )

function emptyIn(content: readonly Content[]): readonly (Section | Announcement)[] {
  const titled = content.filter((node) => node.type === 'section' || node.type === 'announcement')
  const announced = titled.filter((node) => node.type === 'announcement')
  const brief = announced.filter((node) => node.children.length === 0).length
  const isBrief = announced.length > 1 && brief * 2 >= announced.length
  return titled.flatMap((node) => {
    if (node.children.length > 0) return emptyIn(node.children)
    return node.type === 'announcement' && (isBrief || holdsLink(node.title)) ? [] : [node]
  })
}

const holdsLink = (title: readonly Inline[]): boolean =>
  [...walkInlines(title)].some((inline) => inline.type === 'link')
