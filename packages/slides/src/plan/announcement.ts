import { type Announcement, type Block, inlineText } from '@recapkit/content-model'
import { choose, isTold, toBullet } from '../condense/choose.ts'
import { isGain, keyFigures } from '../condense/figures.ts'
import { besides, statements } from '../condense/statements.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import { authoredBullets } from './authored.ts'
import { compose, type Head, pictureBodies } from './compose.ts'
import { badgeOf, isShown, joined, notesFor, numbered, type PlanContext, slide } from './context.ts'
import { flowSlides, leadsOn } from './flow.ts'
import { leadOf } from './lead.ts'
import { isObject } from './objects.ts'
import { type Illustration, illustrations } from './pictures.ts'
import { slideTitle, titleInNotes } from './title-text.ts'

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

/** So few lines are no slide of their own behind one that shows lead and picture: the speaker has them. */
const sparedBullets = 2

/**
 * Lead, key figures and bullets, as much of them as fits; the picture beside the bullets, else below the lead with the
 * bullets on a second slide, else on a second slide itself.
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
  const chosen = choose(untold, context.allowance.words, spent, context.allowance.bullets)
  const bullets = products.length > 0 ? products : (authored ?? chosen.map(toBullet))
  const leading: readonly Part[] = lead === null ? [] : [{ type: 'lead', text: lead.text }]
  const counted: readonly Part[] = figures.length === 0 ? [] : [{ type: 'figures', items: figures }]
  const fill = (above: readonly Part[], shown: readonly Illustration[]): readonly Part[] | null => {
    for (let count = bullets.length; count >= Math.min(1, bullets.length); count--) {
      const body = compose(
        head,
        { above, bullets: bullets.slice(0, count), start: null, pictures: shown },
        context,
      )
      if (body !== null) return body
    }
    return null
  }
  const told = fill([...leading, ...counted], [])
  const plain = [told ?? fill(leading, []) ?? leading]
  if (picture === null) return plain
  const beside = fill([...leading, ...counted], [picture])
  if (beside !== null) return [beside]
  const below = compose(head, { above: leading, bullets: [], start: null, pictures: [picture] }, context)
  const rest = fill(counted, [])
  const spare = bullets.length <= sparedBullets && counted.length === 0
  if (below !== null && (products.length > 0 || spare || rest?.length === 0)) return [below]
  if (below !== null && rest !== null) return [below, rest]
  return [...plain, ...pictureBodies(head, [picture], context)]
}
