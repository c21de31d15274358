import type { Block, List, ListItem } from '@recapkit/content-model'
import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import { checkBox } from './check-box.ts'
import type { ParagraphChild } from './element.ts'
import { bulletList, deepestLevel, numberList, taskList } from './numbering.ts'
import { bidirectional, paragraphText } from './paragraph.ts'
import { inItem, type Place } from './place.ts'
import { runs } from './runs.ts'
import type { Scope } from './scope.ts'

/** A native list that begins anew, whatever stands around it. */
export function list(list: List, place: Place, scope: Scope): readonly FileChild[] {
  const instance = scope.nextList()
  const inner = inItem(place)
  return list.items.flatMap((item, index) => {
    const [first, rest] = opening(item)
    const children = first === null ? [] : runs(first, place, scope)
    const style = itemStyle(list, place, scope)
    return [
      new Paragraph({
        style: isAtEnd(index, list) ? scope.styles.kept(style) : style,
        numbering: { reference: definition(list, item, place), level: level(place), instance, custom: true },
        ...bidirectional(first ?? [], scope),
        children: [...taskBox(item), ...children],
      }),
      ...scope.blocks(rest, inner),
    ]
  })
}

/** The first item stays with the second and the last with the one before: none stands alone at the edge of a page. */
const isAtEnd = (index: number, { items }: List): boolean =>
  index < items.length - 1 && (index === 0 || index === items.length - 2)

const level = (place: Place): number => Math.min(place.list.level, deepestLevel)

function definition(list: List, item: ListItem, place: Place): ReturnType<typeof bulletList> {
  if (item.checked !== null) return taskList(place.list.base)
  return list.ordered ? numberList(place.list.base, level(place), list.start) : bulletList(place.list.base)
}

function itemStyle(list: List, place: Place, scope: Scope): string {
  if (place.itemStyle !== null) return place.itemStyle
  return scope.styles.paragraph(list.ordered ? 'ListNumber' : 'ListBullet', place.list.base + level(place))
}

/** The text that stands beside the item's mark, and what follows below it. */
function opening(item: ListItem): readonly [ReturnType<typeof paragraphText>, readonly Block[]] {
  const [first, ...rest] = item.children
  const text = first === undefined ? null : paragraphText(first)
  return text === null ? [null, item.children] : [text, rest]
}

/** A box that can be ticked in Word. */
function taskBox(item: ListItem): readonly ParagraphChild[] {
  if (item.checked === null) return []
  return [checkBox(item.checked), new TextRun({ children: [new Tab()] })]
}
