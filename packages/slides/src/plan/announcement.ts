import type { Announcement, Block, Inline } from '@recapkit/content-model'
import { inlineText } from '@recapkit/content-model'
import { choose, type Statement, statements } from '../condense/condense.ts'
import { keyFigures } from '../condense/figures.ts'
import { countLines } from '../fit/lines.ts'
import { fits, slideHeight } from '../fit/slide.ts'
import { room, styles } from '../geometry.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import { badgeOf, isShown, notesFor, numbered, type PlanContext, slide } from './context.ts'
import { isObject, objectSlides } from './objects.ts'
import { besideWidth, illustrations, placed } from './pictures.ts'

/** About how many words a speaker can put on a slide besides its title. */
export const wordBudget = 40

/** The slides of an announcement: one that tells it, then one for every further picture, table and piece of code. */
export function announcementSlides(
  node: Announcement,
  blocks: readonly Block[],
  products: readonly Bullet[],
  context: PlanContext,
): readonly Slide[] {
  const shown = blocks.filter(isShown)
  const rest = shown.filter(isObject)
  const picture = rest.find((block) => block.type === 'figure')
  const further = rest.filter((block) => block !== picture)
  const first = further[0]
  const cut = first === undefined ? blocks.length : blocks.indexOf(first)
  const head = {
    kind: 'announcement' as const,
    title: node.title,
    badge: badgeOf(node.availability, context.words),
    position: node.position,
  }
  const told = tell(head, shown, products, picture === undefined ? [] : [picture], context)
  const main = slide({ ...head, body: told, notes: notesFor(blocks.slice(0, cut), context) })
  return numbered([main, ...objectSlides(head, blocks.slice(cut), context)], node.id)
}

type Head = Pick<Slide, 'kind' | 'title' | 'badge' | 'position'>

/** Lead, key figures, bullets and a picture, as much of them as fits. */
export function tell(
  head: Head,
  blocks: readonly Block[],
  products: readonly Bullet[],
  pictured: readonly Block[],
  context: PlanContext,
): readonly Part[] {
  const all = statements(blocks)
  const lead = leadOf(all, context)
  const others = all.filter((one) => one !== lead)
  const figures = keyFigures(
    all
      .filter((one) => one !== lead)
      .map((one) => inlineText(one.text))
      .join('\n'),
    3,
  )
  const left = wordBudget - (lead?.words ?? 0)
  const bullets = products.length > 0 ? products : choose(others, left, 5)
  const before: Part[] = []
  if (lead !== undefined) before.push({ type: 'lead', text: lead.text })
  if (figures.length > 1 && products.length === 0) before.push({ type: 'figures', items: figures })
  for (let count = bullets.length; count >= 0; count--) {
    const body = arrange(head, before, bullets.slice(0, count), pictured, context)
    if (fits(context.fit, { ...head, body })) return body
  }
  return arrange(head, before.slice(0, 1), [], pictured, context)
}

function arrange(
  head: Head,
  before: readonly Part[],
  bullets: readonly Bullet[],
  pictured: readonly Block[],
  context: PlanContext,
): readonly Part[] {
  const list: readonly Part[] =
    bullets.length === 0 ? [] : [{ type: 'bullets', ordered: false, start: 1, items: bullets }]
  const illustration = illustrations(pictured)[0]
  if (illustration === undefined) return [...before, ...list]
  const { width, height } = room(context.fit.page)
  const box = height - slideHeight(context.fit, { ...head, body: before }) - 28
  if (list.length === 0)
    return [...before, placed({ ...illustration, caption: [] }, 'below', { width, height: box }, context)]
  return [
    ...before,
    placed(illustration, 'beside', { width: besideWidth(context), height: box }, context),
    ...list,
  ]
}

/** The first sentence that takes at most two lines. */
export function leadOf(all: readonly Statement[], context: PlanContext): Statement | undefined {
  const prose = all.filter((one) => !one.listed)
  return prose.find((one) => twoLines(one.text, context))
}

const twoLines = (text: readonly Inline[], context: PlanContext): boolean =>
  countLines(text, styles.lead, room(context.fit.page).width, context.fit.measure) <= 2
