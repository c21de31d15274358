import { type Block, build } from '@recapkit/content-model'
import type { Bullet, Slide } from '../slide.ts'
import { compose, type Head, pictureBodies } from './compose.ts'
import { isShown, notesFor, type PlanContext, slide } from './context.ts'
import { listPart } from './list.ts'
import { illustrations } from './pictures.ts'

/** The lines that an author gives a slide; null where the deck is to choose. */
export const authoredBullets = ({ hint }: Head): readonly Bullet[] | null =>
  hint?.bullets == null ? null : hint.bullets.map((line) => ({ text: [build.text(line)], badge: null }))

/** Running text told by the lines that its author gives, with its first picture, and a slide for each further one. */
export function authoredSlides(
  head: Head,
  bullets: readonly Bullet[],
  blocks: readonly Block[],
  context: PlanContext,
): readonly Slide[] {
  const pictures = illustrations(blocks.filter(isShown))
  const lines = { above: [], bullets, start: null }
  const together = compose(head, { ...lines, pictures: pictures.slice(0, 1) }, context)
  const body = together ??
    compose(head, { ...lines, pictures: [] }, context) ?? [listPart(bullets, context.fit)]
  const left = together === null ? pictures : pictures.slice(1)
  return [
    slide({ ...head, body, notes: notesFor(blocks, context) }),
    ...pictureBodies(head, left, context).map((one) => slide({ ...head, body: one })),
  ]
}
