import {
  type Announcement,
  type Block,
  type Content,
  type Inline,
  inlineText,
  type Section,
} from '@recapkit/content-model'
import { countWords } from '../condense/sentences.ts'
import { leadsOn, statements } from '../condense/statements.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import { announcementSlides } from './announcement.ts'
import { bareSlides, listBodies } from './bare.ts'
import { bestPictureFirst } from './best-picture.ts'
import { compose, type Head, pictureBodies } from './compose.ts'
import { isContents } from './contents.ts'
import { isBlock, isShown, joined, notesFor, numbered, type PlanContext, slide } from './context.ts'
import { flowSlides } from './flow.ts'
import { followers, isBare } from './followers.ts'
import { leadOf } from './lead.ts'
import { illustrations } from './pictures.ts'
import { isThin, sharedSlides, type ToldSection } from './shared.ts'
import { titleFigures } from './title-figures.ts'
import { slideTitle, titleInNotes } from './title-text.ts'

/** The slides of the sections and announcements among some content, in its order; `title` is that of what they are parts of. */
export function contentSlides(
  content: readonly Content[],
  title: readonly Inline[],
  context: PlanContext,
  isNested = false,
): readonly Slide[] {
  const slides: Slide[] = []
  const bare = new Set(content.filter(isBare))
  const [first] = bare.size > 1 ? bare : []
  let thin: ToldSection[] = []
  const flush = (): void => {
    slides.push(...sharedSlides(thin, title, context))
    thin = []
  }
  for (const node of content) {
    if (isBlock(node) || (first !== undefined && node !== first && isBare(node))) continue
    const own = node === first ? bareSlides([...bare], title, context) : nodeSlides(node, context, isNested)
    const [only] = own
    if (node.type === 'section' && only !== undefined && isThin(node, own))
      thin.push({ section: node, slide: only })
    else {
      flush()
      slides.push(...own)
    }
  }
  flush()
  return slides
}

function nodeSlides(node: Section | Announcement, context: PlanContext, isNested: boolean): readonly Slide[] {
  if (node.slide?.skip === true) return [hiddenSlide(node, context)]
  return node.type === 'section' ? sectionSlides(node, context, isNested) : announcedSlides(node, context)
}

/** A section that its author keeps off the slides: its words alone, for the speaker. */
function hiddenSlide(node: Section | Announcement, context: PlanContext): Slide {
  const own = notesFor(node.children.filter(isBlock), context)
  const below = node.children.flatMap((child) => (isBlock(child) ? [] : [hiddenSlide(child, context).notes]))
  const notes = joined(inlineText(node.title), own, ...below)
  return slide({ kind: 'hidden', title: node.title, notes, position: node.position })
}

function announcedSlides(node: Announcement, context: PlanContext): readonly Slide[] {
  const own = announcementSlides(
    node,
    bestPictureFirst([...titleFigures(node), ...node.children.filter(isBlock)], node.slide),
    followers(node.children, context),
    context,
  )
  return [...own, ...contentSlides(node.children, slideTitle(node, context), context)]
}

function sectionSlides(node: Section, context: PlanContext, isNested: boolean): readonly Slide[] {
  if (isContents(node, context)) return [hiddenSlide(node, context)]
  if (isNested && isOverOne(node)) return overOneSlides(node, context)
  const blocks = bestPictureFirst([...titleFigures(node), ...node.children.filter(isBlock)], node.slide)
  const next = followers(node.children, context)
  const head: Head = {
    kind: 'content',
    title: slideTitle(node, context),
    badge: null,
    position: node.position,
    hint: node.slide,
  }
  if (next.length === 0 && node.children.length === 0) return [hiddenSlide(node, context)]
  const flowing = next.length < 2 && !node.children.some(isBare) ? flowSlides(head, blocks, context) : []
  const isFlowing = next.length === 0 || flowing.length > 0
  const own = isFlowing ? flowing : dividedSlides(node, head, blocks, next, context)
  const shown = own.length === 0 ? [slide({ ...head, kind: 'divider' })] : own
  const bare = node.children.filter(isBare)
  const whole = joined(...[node, ...bare].map((one) => titleInNotes(one, context)))
  const titled = shown.map((one, index) => (index === 0 ? { ...one, notes: joined(whole, one.notes) } : one))
  const told = node.children.filter((child) => !isBare(child))
  return [...numbered(titled, node.id), ...contentSlides(told, head.title, context, true)]
}

/** True for a section that only leads to one thing: words, and below them a single section or announcement that has more. */
function isOverOne({ children, slide }: Section): boolean {
  const below = children.filter((child) => !isBlock(child))
  const isPlain = children.every((child) => !isBlock(child) || child.type === 'paragraph')
  return slide === null && below.length === 1 && !below.some(isBare) && isPlain && children.length <= 3
}

/** What leads to one thing has no divider: its words are said where that begins. */
function overOneSlides(node: Section, context: PlanContext): readonly Slide[] {
  const [first, ...rest] = contentSlides(node.children, slideTitle(node, context), context, true)
  if (first === undefined) return []
  const words = joined(inlineText(node.title), notesFor(node.children.filter(isBlock), context))
  return [{ ...first, anchors: [node.id, ...first.anchors], notes: joined(words, first.notes) }, ...rest]
}

/** How much of a section's own text its divider's notes take in; more has slides of its own. */
const dividerWords = 110

/** A divider with a lead, what follows and a picture, and the rest of the section's own text behind it. */
function dividedSlides(
  node: Section,
  head: Head,
  blocks: readonly Block[],
  next: readonly Bullet[],
  context: PlanContext,
): readonly Slide[] {
  const divider: Head = { ...head, kind: 'divider' }
  const cut = openingLength(blocks)
  const opening = blocks.slice(0, cut)
  const lead = leadOf(statements(opening.filter(isShown), context.recap.lang), context)
  const above: readonly Part[] = lead === null ? [] : [{ type: 'lead', text: lead.text }]
  const pictures = illustrations(opening.filter(isShown))
  const rest = flowSlides(head, blocks.slice(cut), context)
  const notes = notesFor(opening, context)
  // Sections stand in the agenda, and each has a divider or a title of its own: a picture tells more.
  const least = pictures.length > 0 && node.children.every((child) => child.type !== 'announcement') ? 0 : 1
  for (const shown of pictures.length === 0 ? [[]] : [pictures, []])
    for (const parts of [above, []])
      for (let count = next.length; count >= (shown.length === 0 ? 1 : least); count--) {
        const body = compose(
          divider,
          { above: parts, bullets: next.slice(0, count), start: null, pictures: shown },
          context,
        )
        if (body === null) continue
        const left = pictures.filter((one) => !shown.includes(one))
        const further = [
          ...listBodies(head, next.slice(count), context),
          ...pictureBodies(head, left, context),
        ]
        return [
          slide({ ...divider, body, notes }),
          ...further.map((one) => slide({ ...head, body: one })),
          ...rest,
        ]
      }
  const further = [...listBodies(head, next, context), ...pictureBodies(head, pictures, context)]
  return [slide({ ...divider, notes }), ...further.map((one) => slide({ ...head, body: one })), ...rest]
}

/** How many blocks a divider takes in: its first words, and one picture among them. */
function openingLength(blocks: readonly Block[]): number {
  let words = 0
  let figures = 0
  for (const [index, block] of blocks.entries()) {
    if (!isShown(block)) continue
    figures += illustrations([block]).length
    words += statements([block], 'und').reduce((sum, one) => sum + countWords(inlineText(one.text)), 0)
    const fitsIn = block.type === 'paragraph' || block.type === 'figure' || block.type === 'callout'
    if (!fitsIn || figures > 1 || block.slide?.breakBefore === true || (index > 0 && words > dividerWords))
      return leadsOn(blocks[index - 1]) ? index - 1 : index
  }
  return blocks.length
}
