import {
  type Announcement,
  type Block,
  build,
  type Content,
  type Inline,
  inlineText,
  type Section,
} from '@recapkit/content-model'
import { choose, statements } from '../condense/condense.ts'
import { fits } from '../fit/slide.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import { announcementSlides, leadOf, wordBudget } from './announcement.ts'
import { badgeOf, isShown, notesFor, numbered, type PlanContext, slide } from './context.ts'
import { isObject, objectSlides } from './objects.ts'

/** The slides of some content, in its order. */
export function contentSlides(content: readonly Content[], context: PlanContext): readonly Slide[] {
  return content.flatMap((node) => {
    switch (node.type) {
      case 'section':
        return sectionSlides(node, context)
      case 'announcement':
        return umbrellaSlides(node, context)
      default:
        return []
    }
  })
}

const isBlock = (node: Content): node is Block => node.type !== 'section' && node.type !== 'announcement'

function umbrellaSlides(node: Announcement, context: PlanContext): readonly Slide[] {
  const blocks = node.children.filter(isBlock)
  return [
    ...announcementSlides(node, blocks, followers(node.children, context), context),
    ...contentSlides(node.children, context),
  ]
}

/** What follows a divider: the announcements and sections directly below it. */
export function followers(content: readonly Content[], context: PlanContext): readonly Bullet[] {
  return content
    .filter((node): node is Section | Announcement => !isBlock(node))
    .map((node) => ({
      text: [build.link(inlineText(node.title), `#${node.id}`)],
      badge: node.type === 'announcement' ? badgeOf(node.availability, context.words) : null,
    }))
}

function sectionSlides(node: Section, context: PlanContext): readonly Slide[] {
  const blocks = node.children.filter(isBlock)
  const next = followers(node.children, context)
  const own =
    next.length === 0
      ? textSlides('content', node.title, blocks, [], context)
      : textSlides('divider', node.title, blocks, next, context)
  return [...numbered(own, node.id), ...contentSlides(node.children, context)]
}

/** The slides of running text: the first with a lead, each later one with what its paragraphs say first. */
export function textSlides(
  kind: 'divider' | 'content',
  title: readonly Inline[],
  blocks: readonly Block[],
  next: readonly Bullet[],
  context: PlanContext,
): readonly Slide[] {
  const shown = blocks.filter(isShown)
  const all = statements(shown)
  const lead = leadOf(all, context)
  const first = shown.find(isObject)
  const cut = first === undefined ? blocks.length : blocks.indexOf(first)
  const head = { kind, title, badge: null, position: blocks[0]?.position ?? null }
  const before: Part[] = lead === undefined ? [] : [{ type: 'lead', text: lead.text }]
  const items =
    next.length > 0
      ? next
      : choose(
          all.filter((one) => one !== lead),
          wordBudget - (lead?.words ?? 0),
          6,
        )
  let body: readonly Part[] = before
  for (let count = items.length; count > 0; count--) {
    body = [...before, { type: 'bullets', ordered: false, start: 1, items: items.slice(0, count) }]
    if (fits(context.fit, { ...head, body })) break
    body = before
  }
  return [
    slide({ ...head, body, notes: notesFor(blocks.slice(0, cut), context) }),
    ...objectSlides({ ...head, kind: 'content' }, blocks.slice(cut), context),
  ]
}
