import { build, type Inline, type SlideHint } from '@recapkit/content-model'
import { countLines } from '../fit/lines.ts'
import { fits, slideHeight } from '../fit/slide.ts'
import { isFormula } from '../formulas.ts'
import { room, spaces, styles } from '../geometry.ts'
import type { Bullet, Part, PictureWall, ShownPicture, Slide } from '../slide.ts'
import type { PlanContext } from './context.ts'
import { listPart } from './list.ts'
import { besideWidth, type Illustration, placed, shape } from './pictures.ts'

/** What every slide of a title has in common. */
export type Head = Pick<Slide, 'kind' | 'title' | 'badge' | 'position'> & {
  /** What the author asks of the slides of this title. */
  readonly hint?: SlideHint | null
}

/** What is to stand on one slide: the parts above, a list, and pictures. */
export interface Content {
  readonly above: readonly Part[]
  readonly bullets: readonly Bullet[]
  /** The first number of a numbered list. */
  readonly start: number | null
  /** How many more items the list has in the notes. */
  readonly more?: number
  readonly pictures: readonly Illustration[]
}

/** The smallest height at which a picture is worth showing beside or below text. */
const least = 150

/** The share of its own width at which the words in a drawing can still be read. */
const legible = 0.65

/** The share of the width that a picture would have on a slide of its own. */
const nearlyAlone = 0.72

/** How many times wider a picture is worth standing beside a sentence for, rather than under it with its caption. */
const clearlyLarger = 1.25

/** The share of the width that a picture takes beside a sentence, which needs less of it than a list. */
const besideSentence = 0.6

/** Places the content, the picture beside the list or below the text; null when it does not fit. */
export function compose(head: Head, content: Content, context: PlanContext): readonly Part[] | null {
  const { above, bullets, start, more = 0, pictures } = content
  const list: readonly Part[] = bullets.length === 0 ? [] : [listPart(bullets, context.fit, start)]
  const rest = moreInNotes(more, context)
  const body = [...above, ...list, ...rest]
  const [picture] = pictures
  if (picture === undefined) return accept(head, body, context)
  if (pictures.length > 1)
    return accept(head, [...above, ...list, wall(head, body, pictures, context), ...rest], context)
  const below = under(head, body, picture, context)
  const isSmaller = list.length > 0 && below.width < 0.8 * under(head, above, picture, context).width
  const alone = under(head, [], picture, context)
  const isAlone = body.length === 0
  const layout = head.hint?.layout ?? null
  if (!isAlone && layout === 'alone') return null
  if (!isAlone && layout === 'below') return accept(head, [...above, ...list, below, ...rest], context)
  const sentences = list.length === 0 && !isAlone ? besideSentences(head, body, picture, context) : null
  if (sentences !== null && (layout === 'beside' || below.width * clearlyLarger < sentences.width)) {
    const found = isWorthwhile(sentences, alone, context) && accept(head, [sentences, ...body], context)
    if (found) return found
  }
  if (
    isAlone ||
    (layout !== 'beside' &&
      (list.length === 0 || (shape(picture, context) > 2.4 && !isSmaller && more === 0)) &&
      isWorthwhile(below, alone, context))
  )
    return accept(head, [...body, below], context)
  if (list.length === 0) return null
  const height = free(head, above, context)
  const beside = placed(picture, 'beside', { width: besideWidth(context), height }, context)
  const single = list.map((part): Part => (part.type === 'bullets' ? { ...part, columns: 1 } : part))
  return layout === 'beside' || isWorthwhile(beside, alone, context)
    ? accept(head, [...above, beside, ...single, ...rest], context)
    : null
}

/** A picture beside sentences alone; null where other parts are among them, which need the whole width. */
function besideSentences(
  head: Head,
  body: readonly Part[],
  picture: Illustration,
  context: PlanContext,
): ShownPicture | null {
  if (!body.every((part) => part.type === 'lead')) return null
  const { width } = room(context.fit.page)
  const box = { width: Math.floor((width - spaces.column) * besideSentence), height: free(head, [], context) }
  return placed(picture, 'beside', box, context)
}

/** The line that says how many items of a list are only spoken. */
export const moreInNotes = (count: number, { words }: PlanContext): readonly Part[] =>
  count === 0 ? [] : [{ type: 'small', text: [build.text(words.moreInNotes(count))] }]

/** A slide for each picture, or for a few that can share one. */
export function pictureBodies(
  head: Head,
  pictures: readonly Illustration[],
  context: PlanContext,
): readonly (readonly Part[])[] {
  const alone = { above: [], bullets: [], start: null }
  return together(pictures).map((group) => compose(head, { ...alone, pictures: group }, context) ?? [])
}

/** Pictures in groups that can share a slide: at most four, none with a caption, none of a formula. */
function together(pictures: readonly Illustration[]): readonly (readonly Illustration[])[] {
  const groups: Illustration[][] = []
  for (const picture of pictures) {
    const last = groups.at(-1)
    const stands = standsAlone(picture) || last?.some(standsAlone) === true
    if (last === undefined || stands || last.length === 4) groups.push([picture])
    else last.push(picture)
  }
  return groups
}

/** True for a picture that shares its slide with no other. */
export const standsAlone = ({ caption, picture }: Illustration): boolean =>
  caption.length > 0 || isFormula(picture.src)

const accept = (head: Head, body: readonly Part[], context: PlanContext): readonly Part[] | null =>
  fits(context.fit, { ...head, body }) ? body : null

/** Photographs can be small; the words in a drawing or a screenshot cannot, unless a slide of its own made them little larger. */
function isWorthwhile(shown: ShownPicture, alone: ShownPicture, context: PlanContext): boolean {
  if (isFormula(shown.picture.src)) return shown.width >= alone.width
  if (shown.height < least) return false
  const asset = context.assets.get(shown.picture.src)
  if (asset === undefined || asset.original.mediaType === 'image/jpeg') return true
  return shown.width >= Math.min(legible * asset.width, nearlyAlone * alone.width)
}

/** The height that is left under some parts. */
function free(head: Head, above: readonly Part[], context: PlanContext): number {
  const taken = slideHeight(context.fit, { ...head, body: above })
  return room(context.fit.page).height - taken - (above.length === 0 ? 0 : spaces.afterPart)
}

/** A picture in the room that some parts leave below them. */
export function under(
  head: Head,
  above: readonly Part[],
  picture: Illustration,
  context: PlanContext,
): ShownPicture {
  const { width } = room(context.fit.page)
  const height = free(head, above, context) - captionHeight(picture.caption, context)
  return placed(picture, 'below', { width, height: Math.max(1, height) }, context)
}

function captionHeight(caption: readonly Inline[], context: PlanContext): number {
  if (caption.length === 0) return 0
  const count = countLines(caption, styles.small, room(context.fit.page).width, context.fit.measure)
  return count * styles.small.line + spaces.caption
}

/** Two to four pictures in one or two rows. */
function wall(
  head: Head,
  above: readonly Part[],
  pictures: readonly Illustration[],
  context: PlanContext,
): PictureWall {
  const { width } = room(context.fit.page)
  const rows = pictures.length > 3 ? 2 : 1
  const columns = Math.ceil(pictures.length / rows)
  const box = {
    width: Math.floor((width - (columns - 1) * spaces.cellGap) / columns),
    height: Math.floor((free(head, above, context) - (rows - 1) * spaces.cellGap) / rows),
  }
  const shown = pictures.map((one) => placed({ ...one, caption: [] }, 'below', box, context))
  const tallest = Math.max(...shown.map((one) => one.height))
  return { type: 'wall', pictures: shown, height: rows * tallest + (rows - 1) * spaces.cellGap }
}
