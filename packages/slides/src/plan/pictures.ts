import {
  type Block,
  type Figure,
  type Inline,
  isRemote,
  type Picture,
  type Target,
  walkContent,
} from '@recapkit/content-model'
import { isFormula } from '../formulas.ts'
import { room, spaces } from '../geometry.ts'
import type { ShownPicture } from '../slide.ts'
import type { PlanContext } from './context.ts'

/** A picture of the content with what belongs to it, not yet placed. */
export interface Illustration {
  readonly picture: Picture
  readonly caption: readonly Inline[]
  readonly target: Target | null
}

const fromFigure = ({ picture, caption, target }: Figure): Illustration => ({ picture, caption, target })

/** The pictures of some blocks in reading order, those inside lines of text among them. */
export function illustrations(blocks: readonly Block[]): readonly Illustration[] {
  const found: Illustration[] = []
  for (const node of walkContent(blocks)) {
    if (node.type === 'figure') found.push(fromFigure(node))
    if (node.type === 'picture') found.push({ picture: node.picture, caption: [], target: null })
  }
  return found
}

/** The size of the quiet box that stands for a missing picture. */
const missingSize = { width: 800, height: 450 }

/** Width over height. */
export function shape(illustration: Illustration, context: PlanContext): number {
  const { width, height } = context.assets.get(illustration.picture.src) ?? missingSize
  return width / Math.max(1, height)
}

/** The picture in a box: as large as it can be shown there, drawings at any size, photographs at most at twice their own. */
export function placed(
  illustration: Illustration,
  place: ShownPicture['place'],
  box: { readonly width: number; readonly height: number },
  context: PlanContext,
): ShownPicture {
  const asset = context.assets.get(illustration.picture.src)
  const size = asset ?? missingSize
  const isDrawing = asset === undefined || asset.original.mediaType === 'image/svg+xml'
  const most = isFormula(illustration.picture.src) ? 1 : isDrawing ? Number.POSITIVE_INFINITY : 2
  const scale = Math.min(box.width / size.width, box.height / size.height, most)
  return {
    type: 'picture',
    ...illustration,
    target:
      illustration.target ??
      (isRemote(illustration.picture) ? { kind: 'url', url: illustration.picture.src } : null),
    path: asset?.path ?? null,
    place,
    width: Math.max(1, Math.floor(size.width * scale)),
    height: Math.max(1, Math.floor(size.height * scale)),
  }
}

/** The widest column a picture takes beside text. */
export const besideWidth = (context: PlanContext): number =>
  Math.floor((room(context.fit.page).width - spaces.column) * 0.46)
