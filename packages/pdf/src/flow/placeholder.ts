import type { Target } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun } from '../run.ts'
import { type Strip, stacked } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { boxed } from './boxed.ts'
import { setText } from './text.ts'

/** A quiet stand-in for a picture that is not at hand: a figure all the same, with the alternative text to read. */
export function placeholderStrips(
  alt: string,
  target: Target | null,
  parent: Tag,
  column: Column,
  gap: number,
): readonly Strip[] {
  const { theme, words } = column.env
  const text = alt.trim() === '' ? words.pictureMissing : alt.trim()
  const figure = tag('Figure', parent, { alt: text })
  const style = { ...theme.caption, italic: true }
  const width = column.width
  const box = { fill: theme.ink.tint, bar: null, padding: { side: 14, top: 12, bottom: 12 }, gap, width }
  const runs = [plainRun(text, style, figure)]
  const strips = boxed(box, column, (inner) => setText(runs, inner, style))
  const whole = stacked(strips)
  const area = { x: column.x, y: 0, width, height: whole.height }
  const opened = { kind: 'tag', ...area, tag: figure } as const
  if (target === null) return [{ ...whole, items: [opened, ...whole.items] }]
  const address = target.kind === 'url' ? target.url : text
  const link = { kind: 'link', ...area, target, label: address, tag: tag('Link', parent) } as const
  const shown = { ...theme.caption, color: theme.accent, rule: 'under' } as const
  const run = {
    ...plainRun(address, shown, link.tag),
    link: { target, label: address, tag: link.tag },
  }
  const line = setText([run], column, shown, { gap: 4 })
  return [{ ...whole, items: [opened, ...whole.items], keepWithNext: true }, ...line]
}
