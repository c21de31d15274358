import { type GlanceRow, glance, glanceSentence } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun } from '../run.ts'
import { asArtefacts, keptWithNext, spaced, stacked, strip, withFirst } from '../strips.ts'
import { headingType, tag } from '../tag.ts'
import type { Item, Run, Strip, Tag } from '../types.ts'
import { badgeRuns } from './badge.ts'
import { headingStyle, titleStrips } from './heading.ts'
import { setText } from './text.ts'

const numberRoom = 30

/** The at-a-glance table: every product with its badge and the page it is told on, grouped by section; linked. */
export function glanceStrips(column: Column): readonly Strip[] {
  const { recap, words, theme } = column.env
  const table = glance(recap)
  if (table.total === 0) return []
  const sect = tag('Sect', column.tag)
  const style = headingStyle(column.level + 1, column)
  const heading = plainRun(words.atAGlance, style, tag(headingType(column.level + 1), sect))
  const title = titleStrips([heading], style, column, null)
  const sentence = plainRun(glanceSentence(table, words), column.style, tag('P', sect))
  const counts = keptWithNext(setText([sentence], column, column.style, { gap: 5 }))
  const own = tag('Table', sect)
  const head = headRow(own, column)
  const repeated: Strip = { ...stacked(head), items: asArtefacts(stacked(head).items) }
  const body = tag('TBody', own)
  const rows = table.groups.flatMap((group) => [
    ...(group.section === null || table.groups.length === 1
      ? []
      : groupRow(group.section.title, body, column)),
    ...group.rows.flatMap((row) => productRow(row, body, column)),
  ])
  return [...title, ...counts, ...spaced(head, theme.gap), ...rows.map((one) => ({ ...one, head: repeated }))]
}

interface Part {
  readonly runs: readonly Run[]
  readonly x: number
  readonly width: number
  readonly align: Column['align']
}

function parts(column: Column): readonly Omit<Part, 'runs'>[] {
  const badge = 150
  const name = column.wide - badge - numberRoom
  return [
    { x: 0, width: name - 14, align: 'left' },
    { x: name, width: badge, align: 'left' },
    { x: name + badge, width: numberRoom, align: 'right' },
  ]
}

function headRow(own: Tag, column: Column): readonly Strip[] {
  const { words, theme } = column.env
  const row = tag('TR', tag('THead', own))
  const style = { ...theme.furniture, bold: true }
  const cells = [words.announcement, words.availability, words.page].map((text) => {
    const cell = tag('TH', row, { attributes: { owner: 'Table', scope: 'Column', columns: 1, rows: 1 } })
    return [plainRun(text, style, cell)]
  })
  return keptWithNext([rowStrip(cells, column, theme.ink.text, 1)])
}

function groupRow(title: string, body: Tag, column: Column): readonly Strip[] {
  const { theme } = column.env
  const cell = tag('TH', tag('TR', body), {
    attributes: { owner: 'Table', scope: 'Row', columns: 3, rows: 1 },
  })
  const style = { ...theme.glance, bold: true, color: theme.ink.secondary }
  const strips = setText([plainRun(title, style, cell)], { ...column, width: column.wide }, style, {})
  const whole = stacked(strips)
  return keptWithNext([strip(whole.height + 4, whole.items, { gap: 9 })])
}

function productRow(row: GlanceRow, body: Tag, column: Column): readonly Strip[] {
  const { theme } = column.env
  const style = theme.glance
  const line = tag('TR', body)
  const cells = [tag('TD', line), tag('TD', line), tag('TD', line)] as const
  const target = { kind: 'anchor', id: row.id } as const
  const link = { target, label: row.title, tag: tag('Link', cells[0]) }
  const name: Run = { ...plainRun(row.title, style, link.tag), link }
  const badge = badgeRuns(row.availability, style.size, cells[1], column)
  const opened = cells.map((cell): Item => ({ kind: 'tag', x: 0, y: 0, width: 0, height: 0, tag: cell }))
  const whole = rowStrip([[name], badge, []], column, theme.ink.hairline, 0.5)
  const y = whole.items.find((item) => item.kind === 'text')?.y ?? style.leading
  const number: Item = {
    kind: 'page-number',
    x: column.x + column.wide,
    y,
    width: numberRoom,
    of: row.id,
    style,
    tag: cells[2],
  }
  return withFirst([{ ...whole, items: [...whole.items, number] }], opened)
}

function rowStrip(cells: readonly (readonly Run[])[], column: Column, ink: string, rule: number): Strip {
  const spots = parts(column)
  const set = cells.map((runs, index) => {
    const spot = spots[index] ?? { x: 0, width: column.wide, align: 'left' as const }
    const room = { ...column, x: column.x + spot.x, width: spot.width, align: spot.align }
    return stacked(setText(runs, room, runs[0]?.style ?? column.env.theme.glance))
  })
  const height = Math.max(...set.map((one) => one.height)) + 7
  const line: Item = {
    kind: 'rect',
    x: column.x,
    y: height - rule,
    width: column.wide,
    height: rule,
    fill: ink,
    radius: 0,
    bridge: 0,
  }
  return strip(height, [...set.flatMap((one) => one.items.map((item) => ({ ...item, y: item.y + 3 }))), line])
}
