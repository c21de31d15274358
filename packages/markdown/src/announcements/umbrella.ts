import { type Availability, inlineText } from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { collective, namesIn } from './names.ts'

/** Titles that are about a post or about how a thing works, never the name of a product. */
export const general: RegExp =
  /^(?:(?:in )?(?:conclusions?|summary|closing|wrap(?:ping)?[ -]?up|final|recap|takeaways?|key|resources?|references?|links?|further|more|learn|what|why|how|when|where|who|which|getting|get|next|overview|introduction|background|prerequisites?|requirements?|pricing|cost|limitations?|availability|regions?|example|examples|demo|notes?|use cases?|benefits|faq|about|thanks?|tl;?dr|setup|installation|usage|other|others|also|before|after|and|the (?:good|bad|end))\b)/i
/**
 * Finds umbrellas: an announcement that states its availability, whose title speaks of several things ("governance
 * tools"), over products that state none. Its products are the chapters nested below it, and the siblings of the same
 * heading level that follow it, as long as each reads as a product: it states no availability of its own, its title is
 * not about the post ("Conclusion", "How it works"), and it ends in a colon or shares a name with the umbrella. The
 * first sibling that does not read so ends the umbrella, as does a heading that states an availability or is of a
 * higher level. Products inherit the umbrella's stage.
 */
export function gatherUmbrellas(outline: readonly Outline[]): readonly Outline[] {
  if (!outline.some(holdsUmbrella)) return outline
  const gathered: Outline[] = []
  for (let index = 0; index < outline.length; index++) {
    const node = outline[index]
    if (node === undefined) break
    if (node.type !== 'chapter') {
      gathered.push(node)
      continue
    }
    const children = gatherUmbrellas(node.children)
    if (!isUmbrella(node)) {
      gathered.push(children === node.children ? node : { ...node, children })
      continue
    }
    const siblings: Chapter[] = []
    for (let next = outline[index + 1]; joins(next, node); next = outline[++index + 1]) {
      siblings.push({ ...next, children: gatherUmbrellas(next.children) })
    }
    const below = [...children, ...siblings].map((child) =>
      child.type === 'chapter' && readsAsProduct(child, node)
        ? { ...child, role: 'announcement' as const, availability: inherited(node.availability) }
        : child,
    )
    const hasProducts = below.some((child) => child.type === 'chapter' && child.role !== 'section')
    gathered.push({ ...node, role: hasProducts ? 'group' : 'announcement', children: below })
  }
  return gathered
}

const holdsUmbrella = (node: Outline): boolean =>
  node.type === 'chapter' && (isUmbrella(node) || node.children.some(holdsUmbrella))

function isUmbrella(chapter: Chapter): boolean {
  const isHeading = chapter.heading.level <= 6
  return (
    isHeading && chapter.availability.stage !== null && collective.test(inlineText(chapter.heading.children))
  )
}

function joins(next: Outline | undefined, umbrella: Chapter): next is Chapter {
  return (
    next?.type === 'chapter' &&
    next.heading.level === umbrella.heading.level &&
    readsAsProduct(next, umbrella)
  )
}

function readsAsProduct(chapter: Chapter, umbrella: Chapter): boolean {
  const title = inlineText(chapter.heading.children).trim()
  if (
    chapter.role !== 'section' ||
    chapter.heading.availability !== null ||
    general.test(title) ||
    /[?!？！]$/.test(title)
  )
    return false
  if (/[:：]$/.test(title)) return /^[\p{Lu}\p{Lo}\p{N}]/u.test(title)
  const family = namesIn(inlineText(umbrella.heading.children))
  return [...namesIn(title)].some((name) => family.has(name))
}

/** The same stage, which a thing takes from what it stands below. */
export const inherited = (availability: Availability): Availability => ({
  ...availability,
  as: null,
  from: 'inherited',
})
