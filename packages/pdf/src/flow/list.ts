import type { List, ListItem } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { inEachForm, type Strip, spaced } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import { figureListStrips } from './key-figures.ts'
import { labelled, labelWidth } from './label.ts'

/** A list with hanging marks, or its key figures side by side; numbers end where the text's indent begins. */
export function listStrips(list: List, column: Column): readonly Strip[] {
  const figures = figureListStrips(list, column)
  if (figures !== null) return figures
  const { theme } = column.env
  const own = tag('L', column.tag, {
    attributes: { owner: 'List', numbering: list.ordered ? 'Decimal' : 'Disc' },
  })
  const marks = list.items.map((item, index) => markOf(list, item, index, depthOf(column.tag)))
  const widest = Math.max(0, ...marks.map((mark) => labelWidth(mark, column.style, column)))
  const room = Math.max(theme.indent, widest + 6)
  const between = list.tight ? theme.gap * 0.4 : theme.gap
  return list.items.flatMap((item, index) => {
    const entry = tag('LI', own)
    const label = {
      text: marks[index] ?? '',
      style: column.style,
      tag: tag('Lbl', entry),
      room,
      end: list.ordered,
    }
    const body = tag('LBody', entry)
    const opened = { kind: 'tag', x: 0, y: 0, width: 0, height: 0, tag: body } as const
    const strips = labelled(label, { ...column, tag: body }, (inner) => column.env.flow(item.children, inner))
    const placed = strips.map((one, place) => ({
      ...(place === 0 ? inEachForm(one, (form) => [...form.items, opened]) : one),
      position: one.position ?? item.position,
    }))
    return spaced(placed, index === 0 ? theme.gap * (depthOf(column.tag) > 0 ? 0.4 : 0.8) : between)
  })
}

function markOf(list: List, item: ListItem, index: number, depth: number): string {
  if (item.checked !== null) return item.checked ? '\u2611' : '\u2610'
  if (list.ordered) return `${list.start + index}.`
  return bullets[Math.min(depth, bullets.length - 1)] ?? '\u2022'
}

const bullets = ['\u2022', '\u2013', '\u00B7']

/** How many lists are around. */
function depthOf(tag: Tag): number {
  let depth = 0
  for (let one: Tag | null = tag; one !== null; one = one.parent) if (one.type === 'LBody') depth++
  return depth
}
