import {
  type Announcement,
  type Block,
  type Inline,
  inlineText,
  isGain,
  type KeyFigure,
  keyFigures,
} from '@recapkit/content-model'
import { isTold } from '../condense/choose.ts'
import { besides, leadsOn, type Statement, statements } from '../condense/statements.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import { authoredBullets } from './authored.ts'
import { compose, type Head, pictureBodies } from './compose.ts'
import { badgeOf, isShown, joined, notesFor, numbered, type PlanContext, slide } from './context.ts'
import { flowSlides } from './flow.ts'
import { introduced } from './intro.ts'
import { type ChosenLead, leadOf } from './lead.ts'
import { isObject } from './objects.ts'
import { type Illustration, illustrations } from './pictures.ts'
import { slideTitle, titleInNotes } from './title-text.ts'
import { givenLines, type Lines, linesOf } from './told-lines.ts'

/**
 * The slides of an announcement: one that tells it, with its first picture; then what follows from the first table,
 * code or second picture on, so that each slide's notes hold the text that belongs to it.
 */
export function announcementSlides(
  node: Announcement,
  blocks: readonly Block[],
  products: readonly Bullet[],
  context: PlanContext,
): readonly Slide[] {
  const head: Head = {
    kind: 'announcement',
    title: slideTitle(node, context),
    badge: badgeOf(node.availability, context.words),
    position: node.position,
    hint: node.slide,
  }
  const cut = cutAt(blocks)
  const own = blocks.slice(0, cut)
  const pictures = illustrations(own.filter(isShown))
  const later = { ...head, badge: null, hint: null }
  const bodies = tell(head, own.filter(isShown), products, pictures[0] ?? null, context)
  const notes = joined(titleInNotes(node, context), notesFor(own, context))
  return numbered(
    [
      ...bodies.map((body, index) => slide(index === 0 ? { ...head, body, notes } : { ...later, body })),
      ...pictureBodies(later, pictures.slice(1), context).map((body) => slide({ ...later, body })),
      ...flowSlides(later, blocks.slice(cut), context),
    ],
    node.id,
  )
}

/** Where the first slide's text ends: before the first table or code, or before the second picture. */
function cutAt(blocks: readonly Block[]): number {
  let figures = 0
  const at = blocks.findIndex((block) => {
    if (!isShown(block)) return false
    figures += illustrations([block]).length > 0 ? 1 : 0
    return isObject(block) || block.slide?.breakBefore === true || (figures > 1 && block.type === 'figure')
  })
  if (at < 0) return blocks.length
  return at > 1 && leadsOn(blocks[at - 1]) ? at - 1 : at
}

/** What a sentence must weigh to share the room with a picture: a figure, a name or news in it. */
const besidePicture = 0.5
/** The same without a picture: any sentence that does not merely ask, or point elsewhere. */
const alone = -2

/**
 * Lead, key figures and lines, as much of them as fits, with the picture beside the lines or under them; where neither
 * has room, the lead over the picture tells it, and the speaker has the rest. Key figures get a second slide, and so
 * does a picture that has no room under the lead.
 */
function tell(
  head: Head,
  blocks: readonly Block[],
  products: readonly Bullet[],
  picture: Illustration | null,
  context: PlanContext,
): readonly (readonly Part[])[] {
  const all = statements(blocks, context.recap.lang)
  const lead = leadOf(all, context)
  const others = besides(all, lead?.statement)
  const found = products.length > 0 ? [] : keyFigures(others.map((one) => inlineText(one.text)).join('\n'), 3)
  const figures = head.hint?.bullets == null && (found.length > 1 || found.some(isGain)) ? found : []
  const untold = others.filter((one) => !isTold(one, figures))
  const spent = figures.reduce((sum, one) => sum + one.label.split(' ').length + 1, lead?.words ?? 0)
  const authored = authoredBullets(head)
  const given = products.length > 0 ? products : authored
  const lines =
    given === null
      ? linesOf(untold, spent, picture === null ? alone : besidePicture, context)
      : [givenLines(given)]
  const counted: readonly Part[] = figures.length === 0 ? [] : [{ type: 'figures', items: figures }]
  const leading = introduced(lead, null, context)
  const above = [...introduced(lead, introOfFigures(others, figures), context), ...counted]
  const fill = (parts: readonly Part[], shown: readonly Illustration[]): readonly Part[] | null => {
    for (const some of lines) {
      const body = fillLines(head, parts, lead, some, shown, context)
      if (body !== null) return body
    }
    return null
  }
  const told = fill(above, []) ?? fill([...leading, ...counted], [])
  const plain = [told ?? fill(leading, []) ?? leading]
  if (picture === null) return plain
  const beside = fill(above, [picture])
  if (beside !== null) return [beside]
  const below = compose(head, { above: leading, bullets: [], start: null, pictures: [picture] }, context)
  const rest = counted.length === 0 ? null : fill(counted, [])
  if (below !== null) return rest === null ? [below] : [below, rest]
  return [...plain, ...pictureBodies(head, [picture], context)]
}

/** As many of some lines as fit below some parts; a list says how many it leaves out, and one of a single line is none. */
function fillLines(
  head: Head,
  above: readonly Part[],
  lead: ChosenLead | null,
  { intro, bullets, start, total }: Lines,
  pictures: readonly Illustration[],
  context: PlanContext,
): readonly Part[] | null {
  const leads = above.filter((part) => part.type !== 'lead')
  const parts = intro === null ? above : [...introduced(lead, intro, context), ...leads]
  const least = total === null ? 1 : 2
  for (let count = bullets.length; count >= Math.min(least, bullets.length); count--) {
    const shown = bullets.slice(0, count)
    const more = total === null || count === 0 ? 0 : total - count
    const body = compose(head, { above: parts, bullets: shown, start, more, pictures }, context)
    if (body !== null) return body
  }
  return null
}

/** What leads to the list that some figures are the items of: "Compared with the generation before:". */
function introOfFigures(all: readonly Statement[], figures: readonly KeyFigure[]): readonly Inline[] | null {
  const lists = figures.map(
    ({ value, label }) => all.find((one) => inlineText(one.text).includes(`${value} ${label}`))?.list ?? null,
  )
  const [first] = lists
  return first != null && lists.every((list) => list === first) ? first.intro : null
}
