import { type Figure, isRemote, type Picture, type Target } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import { toRuns } from '../runs.ts'
import { type Strip, strip, together } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { alternative } from './alternative.ts'
import { naturalSize } from './picture-size.ts'
import { placeholderStrips } from './placeholder.ts'
import { setText } from './text.ts'

/** A picture with its caption, never larger than its pixels deserve; a placeholder when it is not at hand. */
export function figureStrips(figure: Figure, column: Column): readonly Strip[] {
  const { theme } = column.env
  const around = figure.caption.length === 0 ? column.tag : tag('Div', column.tag)
  const target = figure.target
  const alt = alternative(figure.picture, column.env, figure.caption)
  const picture = pictureStrips({ ...figure.picture, alt }, target, around, column)
  const style = theme.caption
  const caption = setText(toRuns(figure.caption, style, tag('Caption', around), column), column, style, {
    gap: 5,
    position: figure.position,
  })
  const strips = [...picture, ...caption].map((one) => ({ ...one, position: figure.position }))
  return caption.length === 0 ? together(strips) : together(movable(strips, around))
}

/** A picture that its caption explains need not stand right after the text before it. */
function movable(strips: readonly Strip[], around: Tag): readonly Strip[] {
  const opened = strip(0, [{ kind: 'tag', x: 0, y: 0, width: 0, height: 0, tag: around }])
  return strips.map((one, index) => (index === 0 ? { ...one, standIn: opened } : one))
}

/** A picture alone, which has its alternative text by now, or what stands in for it. */
export function pictureStrips(
  picture: Picture,
  target: Target | null,
  parent: Tag,
  column: Column,
): readonly Strip[] {
  const { assets, theme } = column.env
  const asset = assets.get(picture.src)
  const gap = theme.gap * 1.6
  if (asset === undefined) {
    const address = target ?? (isRemote(picture) ? ({ kind: 'url', url: picture.src } as const) : null)
    return placeholderStrips(picture.alt, address, parent, column, gap)
  }
  const size = naturalSize(asset, theme)
  const limit = (theme.page.height - theme.margin.top - theme.margin.bottom) * theme.tallest
  const fit = Math.min(1, column.wide / size.width, limit / size.height)
  const link = target === null ? null : tag('Link', parent)
  const own = tag('Figure', link ?? parent, { alt: picture.alt })
  const at = (scale: number): Strip => {
    const box = { x: column.x, y: 0, width: size.width * scale, height: size.height * scale }
    const items: Item[] = [
      { kind: 'tag', ...box, tag: own },
      { kind: 'image', ...box, image: asset.raster, tag: own },
    ]
    if (link !== null && target !== null)
      items.push({ kind: 'link', ...box, target, label: picture.alt, tag: link })
    return strip(box.height, items, { gap })
  }
  const scales = size.height * fit < lowest ? [] : [0.9, 0.81, theme.tighter]
  return [
    withSmaller(
      scales.map((scale) => at(fit * scale)),
      at(fit),
    ),
  ]
}

/** A picture that is lower, in points, gains nothing by becoming smaller. */
const lowest = 120

/** The strip with its smaller forms, each the next one's. */
function withSmaller(forms: readonly Strip[], whole: Strip): Strip {
  const [first, ...rest] = forms
  return first === undefined ? whole : { ...whole, smaller: withSmaller(rest, first) }
}
