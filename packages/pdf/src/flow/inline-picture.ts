import type { Picture } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Run, RunLink } from '../run.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { alternative } from './alternative.ts'
import { naturalSize } from './picture-size.ts'

/** A picture in a line of text; one that is not at hand shows its alternative text, as a figure all the same. */
export function pictureRun(
  picture: Picture,
  style: TextStyle,
  parent: Tag,
  link: RunLink | null,
  column: Column,
): readonly Run[] {
  const { assets, theme } = column.env
  const asset = assets.get(picture.src)
  const alt = alternative(picture, column.env)
  if (asset === undefined) {
    const figure = tag('Figure', parent, { alt })
    const quiet = { ...style, italic: true, color: link === null ? theme.ink.secondary : style.color }
    const text = `[${alt}]`
    return [{ text, style: { ...quiet, ground: theme.ink.tint }, tag: figure, link, object: null }]
  }
  const size = naturalSize(asset, theme)
  const scale = Math.min(1, column.width / size.width, 240 / size.height)
  const width = size.width * scale
  const height = size.height * scale
  const figure = tag('Figure', parent, { alt })
  const descent = height < style.leading ? (height - style.size * 0.7) / 2 : 0
  const ascent = height - Math.max(descent, 0)
  const box = { x: 0, y: -ascent, width, height }
  const items = [
    { kind: 'tag' as const, ...box, tag: figure },
    { kind: 'image' as const, ...box, image: asset.raster, tag: figure },
  ]
  return [
    {
      text: '\uFFFC',
      style,
      tag: parent,
      link,
      object: { width, ascent, descent: height - ascent, items, notes: [] },
    },
  ]
}
