import type { Block, List, ListItem } from '@recapkit/content-model'
import { type FileChild, Paragraph, Tab, TextRun } from 'docx'
import { checkBox } from './check-box.ts'
import type { ParagraphChild } from './element.ts'
import { fits, type ListNumbering, listNumbering } from './list-numbering.ts'
import { deepestLevel, listDefinition } from './numbering.ts'
import { bidirectional, isShort, paragraphText } from './paragraph.ts'
import { inItem, type Place } from './place.ts'
import { runs } from './runs.ts'
import type { Scope } from './scope.ts'

/** A native list that begins anew, whatever stands around it. */
export function list(list: List, place: Place, scope: Scope): readonly FileChild[] {
  const level = Math.min(place.list.level, deepestLevel)
  const numbering = numberingOf(list, level, place, scope)
  const plain = numbering.kinds[level] === 'task' ? bulletNumbering(level, place, scope) : numbering
  const direction = listDirection(list, scope)
  return list.items.flatMap((item, index) => {
    const [first, rest] = opening(item)
    const children = first === null ? [] : runs(first, place, scope)
    const style = itemStyle(list, level, place, scope)
    // An item without a box in a list of tasks has a bullet.
    const { definition, instance } = item.checked === null ? plain : numbering
    return [
      new Paragraph({
        style: isAtEnd(index, list) && isShort(first ?? []) ? scope.styles.kept(style) : style,
        numbering: { reference: definition, level, instance, custom: true },
        ...direction,
        children: [...taskBox(item), ...children],
      }),
      ...scope.blocks(rest, inItem(place, { numbering, item: scope.nextList() })),
    ]
  })
}

/** All items of a list begin on one side: the document's, where any of them does. */
function listDirection(list: List, scope: Scope): ReturnType<typeof bidirectional> {
  const directions = list.items.map((item) => bidirectional(opening(item)[0] ?? [], scope))
  return directions.find((one) => (one.bidirectional ?? false) === scope.rightToLeft) ?? directions[0] ?? {}
}

function numberingOf(list: List, level: number, place: Place, scope: Scope): ListNumbering {
  const { around, base } = place.list
  if (around !== null && fits(list, level, around.item, around.numbering)) {
    around.numbering.usedIn.set(level, around.item)
    return around.numbering
  }
  return listNumbering(list, base, level, scope.nextList())
}

function bulletNumbering(
  level: number,
  place: Place,
  scope: Scope,
): Pick<ListNumbering, 'definition' | 'instance'> {
  const kinds = Array.from({ length: level + 1 }, () => 'bullet' as const)
  return { definition: listDefinition(place.list.base, kinds), instance: scope.nextList() }
}

/** The first item stays with the second and the last with the one before: none stands alone at the edge of a page. */
const isAtEnd = (index: number, { items }: List): boolean =>
  index < items.length - 1 && (index === 0 || index === items.length - 2)

function itemStyle(list: List, level: number, place: Place, scope: Scope): string {
  if (place.itemStyle !== null) return place.itemStyle
  return scope.styles.paragraph(list.ordered ? 'ListNumber' : 'ListBullet', place.list.base + level)
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
