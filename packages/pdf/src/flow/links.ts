import { type ListedLink, linkList } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import { plainRun } from '../run.ts'
import { type Strip, spaced, together, withFirst } from '../strips.ts'
import { headingType, type Tag, tag } from '../tag.ts'
import { headingStyle, titleStrips } from './heading.ts'
import { labelled } from './label.ts'
import { setText } from './text.ts'

/** For people on paper: the addresses behind the words of the text, numbered, each with the page of its first link. */
export function linkStrips(column: Column): readonly Strip[] {
  const { recap, words } = column.env
  const entries = linkList(recap)
  if (entries.length === 0) return []
  const sect = tag('Sect', column.tag)
  const level = column.level + 1
  const style = headingStyle(level, column)
  const heading = plainRun(words.links, style, tag(headingType(level), sect))
  const bookmark = { title: words.links, level }
  const anchor = { kind: 'anchor', x: 0, y: 0, width: 0, id: `${recap.id}:links`, bookmark } as const
  const list = tag('L', sect, { attributes: { owner: 'List', numbering: 'Decimal' } })
  return [
    ...withFirst(titleStrips([heading], style, column, null), [anchor]),
    ...entries.flatMap((entry, index) => {
      const strips = entryStrips(entry, index, list, column)
      const lonely = index > 0 && (index < 3 || index > entries.length - 4)
      return lonely ? strips.map((one): Strip => ({ ...one, breakBefore: 'avoid' })) : strips
    }),
  ]
}

/** An address as it is typed. */
const typed = (url: string): string => url.replace(/^https:\/\//i, '').replace(/^([^?#]*[^/])\/$/, '$1')

function entryStrips({ text, url }: ListedLink, index: number, list: Tag, column: Column): readonly Strip[] {
  const { theme } = column.env
  const style = theme.address
  const item = tag('LI', list)
  const body = tag('LBody', item)
  const link = {
    target: { kind: 'url', url } as const,
    label: text === '' ? url : text,
    tag: tag('Link', body),
  }
  const label = { text: `${index + 1}.`, style, tag: tag('Lbl', item), room: 24, end: true }
  const address = { ...style, color: theme.accent }
  const runs = [
    ...(text === '' ? [] : [plainRun(`${text}  `, style, body)]),
    { ...plainRun(typed(url), address, link.tag), link },
  ]
  const room = { ...column, width: column.wide - 34 }
  const strips = together(labelled(label, room, (inner) => setText(runs, inner, style)))
  const y = strips[0]?.items.find((one) => one.kind === 'text')?.y ?? style.leading
  const page: Item = {
    kind: 'page-number',
    x: column.x + column.wide,
    y,
    width: 30,
    of: url,
    style: { ...style, color: theme.ink.secondary },
    tag: body,
  }
  return spaced(
    strips.map((one, place) => (place === 0 ? { ...one, items: [...one.items, page] } : one)),
    index === 0 ? 6 : 2,
  )
}
