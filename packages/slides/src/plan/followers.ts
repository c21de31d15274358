import { type Announcement, build, type Content, type Inline, type Section } from '@recapkit/content-model'
import { withoutNotes } from '../condense/slice.ts'
import type { Bullet } from '../slide.ts'
import { badgeOf, isBlock, type PlanContext } from './context.ts'
import { slideTitle } from './title-text.ts'

/** What follows a divider or an umbrella: the sections and announcements directly below it. */
export function followers(content: readonly Content[], context: PlanContext): readonly Bullet[] {
  return content
    .filter((node): node is Section | Announcement => !isBlock(node))
    .map((node) => {
      const title = slideTitle(node, context)
      const badge = badgeOfFollower(node, context)
      return isBare(node)
        ? { text: withoutNotes(node.title), badge, announces: node.id }
        : { text: [build.link(unlinked(title), `#${node.id}`)], badge }
    })
}

/** True for an announcement of which there is only a title: its line in the section's list tells all. */
export const isBare = (node: Content): node is Announcement =>
  node.type === 'announcement' && node.children.length === 0 && node.slide === null

/** A link holds no other. */
const unlinked = (text: readonly Inline[]): readonly Inline[] =>
  text.flatMap((inline) => {
    if (inline.type === 'link') return unlinked(inline.children)
    return inline.type === 'emphasis' ? [{ ...inline, children: unlinked(inline.children) }] : [inline]
  })

/** What is inherited is told once, by the umbrella. */
const badgeOfFollower = (node: Section | Announcement, context: PlanContext): Bullet['badge'] =>
  node.type === 'announcement' && node.availability.from !== 'inherited'
    ? badgeOf(node.availability, context.words)
    : null
