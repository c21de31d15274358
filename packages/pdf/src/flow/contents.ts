import { type Content, inlineText, type Section } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import { plainRun } from '../run.ts'
import { type Strip, withFirst } from '../strips.ts'
import { headingType, type Tag, tag } from '../tag.ts'
import { headingStyle, titleStrips } from './heading.ts'
import { setText } from './text.ts'

/** The contents list: the sections of the first two levels, linked, with the pages they begin on. */
export function contentsStrips(column: Column): readonly Strip[] {
  const { recap, words } = column.env
  const entries = entriesOf(recap.children, 0)
  if (entries.length < 3) return []
  const sect = tag('Sect', column.tag)
  const level = column.level + 1
  const style = headingStyle(level, column)
  const heading = plainRun(words.contents, style, tag(headingType(level), sect))
  const bookmark = { title: words.contents, level }
  const anchor = { kind: 'anchor', x: 0, y: 0, width: 0, id: 'recap:contents', bookmark } as const
  const list = tag('TOC', sect)
  return [
    ...withFirst(titleStrips([heading], style, column, null), [anchor]),
    ...entries.flatMap((entry, index) => {
      const strips = entryStrips(entry, index === 0 ? 6 : 2.5, list, column)
      const lonely = index < 3 || index > entries.length - 3
      return lonely ? strips.map((one): Strip => ({ ...one, breakBefore: 'avoid' })) : strips
    }),
  ]
}

interface Entry {
  readonly section: Section
  readonly depth: number
}

function entriesOf(content: readonly Content[], depth: number): readonly Entry[] {
  return content.flatMap((node) =>
    node.type !== 'section' || inlineText(node.title).trim() === ''
      ? []
      : [{ section: node, depth }, ...(depth < 1 ? entriesOf(node.children, depth + 1) : [])],
  )
}

function entryStrips({ section, depth }: Entry, gap: number, list: Tag, column: Column): readonly Strip[] {
  const { theme } = column.env
  const style = { ...column.style, bold: depth === 0 }
  const item = tag('TOCI', list)
  const title = inlineText(section.title).trim()
  const target = { kind: 'anchor', id: section.id } as const
  const link = { target, label: title, tag: tag('Link', tag('Reference', item)) }
  const indent = depth * theme.indent
  const room = { ...column, x: column.x + indent, width: column.width - indent - 40 }
  const strips = setText([{ ...plainRun(`${title} `, style, link.tag), link }], room, style, {
    gap: depth === 0 && gap < 5 ? gap + 2 : gap,
    position: section.position,
  })
  const last = strips.length - 1
  return strips.map((one, index) => {
    if (index < last) return one
    const y = one.items.find((part) => part.kind === 'text')?.y ?? style.leading
    const x = column.x + column.width
    const look = { ...style, bold: false }
    const number: Item = { kind: 'page-number', x, y, width: 40, of: section.id, style: look, tag: link.tag }
    return { ...one, items: [...one.items, number] }
  })
}
