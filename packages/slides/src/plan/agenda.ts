import { build, inlineText, type Section } from '@recapkit/content-model'
import { fits } from '../fit/slide.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import type { Head } from './compose.ts'
import { isContents, isListed } from './contents.ts'
import { numbered, type PlanContext, slide } from './context.ts'
import { listPart } from './list.ts'
import { isShared } from './shared.ts'
import { spread } from './split.ts'
import { slideTitle } from './title-text.ts'

/** An agenda that goes on is none. */
const mostOfAgenda = 2

/**
 * The sections that have slides of their own, with those one level below them where all have room together; none where there is
 * little to list or more than anybody remembers, nor where the glance has counted most of them by name, or
 * the recap opens with a list of them.
 */
export function agendaSlides(
  context: PlanContext,
  told: readonly Slide[],
  counted: ReadonlySet<string>,
): readonly Slide[] {
  const shared = new Set(told.filter(isShared).flatMap(({ anchors }) => anchors))
  const top = context.recap.children.filter(
    (node): node is Section =>
      node.type === 'section' &&
      node.slide?.skip !== true &&
      !isContents(node, context) &&
      !shared.has(node.id),
  )
  const leaves = top.flatMap(leavesOf)
  if (isListed(top, context)) return []
  if (top.length < 2 || 2 * leaves.filter(({ id }) => counted.has(id)).length >= leaves.length) return []
  const head: Head = {
    kind: 'agenda',
    title: [build.text(context.words.agenda)],
    badge: null,
    position: null,
  }
  const list = (items: readonly Bullet[]): readonly Part[] => [listPart(items, context.fit)]
  const isRoomy = (items: readonly Bullet[]): boolean => fits(context.fit, { ...head, body: list(items) })
  const outline = top.flatMap((section) => [
    entry(section, 0, context),
    ...section.children.filter((node) => node.type === 'section').map((child) => entry(child, 1, context)),
  ])
  const items = isRoomy(outline) ? outline : top.map((section) => entry(section, 0, context))
  const bodies = spread(items, isRoomy).map(list)
  if (bodies.length > mostOfAgenda) return []
  return numbered(
    bodies.map((body) => slide({ ...head, body })),
    null,
  )
}

/** The sections that have no others below them. */
function leavesOf(section: Section): readonly Section[] {
  const below = section.children.filter((node) => node.type === 'section')
  return below.length === 0 ? [section] : below.flatMap(leavesOf)
}

const entry = (section: Section, level: number, context: PlanContext): Bullet => ({
  text: [build.link(inlineText(slideTitle(section, context)), `#${section.id}`)],
  badge: null,
  level,
})
