import { build, inlineText, type Section } from '@recapkit/content-model'
import { fits } from '../fit/slide.ts'
import type { Bullet, Part, Slide } from '../slide.ts'
import type { Head } from './compose.ts'
import { isContents } from './contents.ts'
import { numbered, type PlanContext, slide } from './context.ts'
import { listPart } from './list.ts'
import { spread } from './split.ts'
import { slideTitle } from './title-text.ts'

/** The sections, with those one level below them where all have room together; none where there is little to list. */
export function agendaSlides(context: PlanContext): readonly Slide[] {
  const top = context.recap.children.filter(
    (node): node is Section =>
      node.type === 'section' && node.slide?.skip !== true && !isContents(node, context),
  )
  if (top.length < 2) return []
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
  return numbered(
    bodies.map((body) => slide({ ...head, body })),
    null,
  )
}

const entry = (section: Section, level: number, context: PlanContext): Bullet => ({
  text: [build.link(inlineText(slideTitle(section, context)), `#${section.id}`)],
  badge: null,
  level,
})
