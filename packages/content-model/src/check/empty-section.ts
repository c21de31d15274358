import type { Announcement, Content, Inline, Position, Section } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { notes, walkInlines } from '../walk.ts'
import type { Check } from './context.ts'

/**
 * A section or an announcement with nothing below its title. An announcement that links to its news needs nothing, nor
 * does one of a list of short lines: on the line beside another, or among others that are as brief. Below a last heading the
 * footnotes appear.
 */
export const emptySection: Check = (recap) =>
  emptyIn(recap.children)
    .filter((node) => !(node === recap.children.at(-1) && notes(recap.children).length > 0))
    .map((node) =>
      diagnostic(
        'check/empty-section',
        `Nothing stands below “${inlineText(node.title)}”.`,
        { path: recap.path, at: node.position },
        'Write the section or remove its heading.',
      ),
    )

function emptyIn(content: readonly Content[]): readonly (Section | Announcement)[] {
  const announced = content.filter((node) => node.type === 'announcement')
  const brief = announced.filter((node) => node.children.length === 0)
  const areBrief = announced.length > 1 && brief.length * 2 >= announced.length
  const lines = new Set(content.map((node) => node.position.line))
  const isLine = ({ line }: Position): boolean => lines.has(line - 1) || lines.has(line + 1)
  return content.flatMap((node) => {
    if (node.type !== 'section' && node.type !== 'announcement') return []
    if (node.children.length > 0) return emptyIn(node.children)
    if (node.type === 'section') return [node]
    return areBrief || isLine(node.position) || holdsLink(node.title) ? [] : [node]
  })
}

const holdsLink = (title: readonly Inline[]): boolean =>
  [...walkInlines(title)].some((inline) => inline.type === 'link')
