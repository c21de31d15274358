import { room, spaces, titleWidth } from '../geometry.ts'
import type { Fit, MeasuredSlide } from './fit.ts'
import { partHeight, titleHeight } from './height.ts'

/** The height that a slide's title and parts take, without the space below the last. */
export function slideHeight(page: Fit, slide: MeasuredSlide): number {
  const fit = { ...page, large: slide.large === true }
  const full = room(fit.page).width
  const at = slide.body.findIndex((part) => part.type === 'picture' && part.place === 'beside')
  const picture = slide.body[at]
  const sum = (parts: MeasuredSlide['body'], width: number): number =>
    parts.reduce((height, part) => height + partHeight(fit, part, width), 0)
  if (picture?.type !== 'picture')
    return titleHeight(fit, slide, full) + sum(slide.body, full) - lastSpace(slide)
  const beside = full - picture.width - spaces.column
  const column = slide.kind === 'title' ? Math.min(beside, titleWidth(fit.page)) : beside
  const text = sum(slide.body.slice(at + 1), column)
  if (slide.kind === 'title')
    return Math.max(picture.height, titleHeight(fit, slide, column) + text - lastSpace(slide))
  const above = titleHeight(fit, slide, full) + sum(slide.body.slice(0, at), full)
  return above + Math.max(picture.height, text - lastSpace(slide))
}

/** The space below the last part is not needed; a title alone keeps its own. */
const lastSpace = ({ body }: MeasuredSlide): number => {
  const last = body.at(-1)
  return last === undefined ? 0 : last.type === 'small' ? spaces.betweenBullets : spaces.afterPart
}

/** True when nothing of the slide reaches into its margins. */
export function fits(fit: Fit, slide: MeasuredSlide): boolean {
  const height = slideHeight(fit, slide)
  const isRoomy = height <= room(fit.page).height
  if (!isRoomy) fit.refused?.(slide, height)
  return isRoomy
}
