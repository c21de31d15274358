import { room, spaces } from '../geometry.ts'
import type { Slide } from '../slide.ts'
import type { Fit } from './fit.ts'
import { partHeight, titleHeight } from './height.ts'

type Measured = Pick<Slide, 'kind' | 'title' | 'badge' | 'body'>

/** The height that a slide's title and parts take, without the space below the last. */
export function slideHeight(fit: Fit, slide: Measured): number {
  const full = room(fit.page).width
  const at = slide.body.findIndex((part) => part.type === 'picture' && part.place === 'beside')
  const picture = slide.body[at]
  const sum = (parts: Measured['body'], width: number): number =>
    parts.reduce((height, part) => height + partHeight(fit, part, width), 0)
  const title = titleHeight(fit, slide)
  if (picture?.type !== 'picture') return title + sum(slide.body, full) - spaces.afterPart
  const column = full - picture.width - spaces.column
  const beside = Math.max(picture.height + spaces.afterPart, sum(slide.body.slice(at + 1), column))
  return title + sum(slide.body.slice(0, at), full) + beside - spaces.afterPart
}

/** True when nothing of the slide reaches into its margins. */
export const fits = (fit: Fit, slide: Measured): boolean => slideHeight(fit, slide) <= room(fit.page).height
