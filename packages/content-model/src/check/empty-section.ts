import type { Inline } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { walkContent, walkInlines } from '../walk.ts'
import type { Check } from './context.ts'

/** A section or an announcement with nothing below its title; an announcement that links to its news needs nothing. */
export const emptySection: Check = (recap) =>
  [...walkContent(recap.children)].flatMap((node) =>
    (node.type === 'section' || (node.type === 'announcement' && !holdsLink(node.title))) &&
    node.children.length === 0
      ? [
          diagnostic(
            'check/empty-section',
            `Nothing stands below “${inlineText(node.title)}”.`,
            { path: recap.path, at: node.position },
            'Write the section or remove its heading.',
          ),
        ]
      : [],
  )

const holdsLink = (title: readonly Inline[]): boolean =>
  [...walkInlines(title)].some((inline) => inline.type === 'link')
