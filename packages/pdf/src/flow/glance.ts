import { availabilityLabel, type GlanceRow, glance, glanceSentence } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import type { Item } from '../item.ts'
import { plainRun, type Run } from '../run.ts'
import {
  asArtefacts,
  keptWithNext,
  moved,
  type Strip,
  spaced,
  stacked,
  strip,
  together,
  withFirst,
} from '../strips.ts'
import { headingType, type Tag, tag } from '../tag.ts'
import { badgeRuns } from './badge.ts'
import { headingStyle, titleStrips } from './heading.ts'
import { labelWidth } from './label.ts'
import { setText } from './text.ts'

const numberRoom = 30

/** The most products of one section that stay on one page. */
const wholeGroup = 6

/** The at-a-glance table: every product with its badge and the page it is told on, grouped by section; linked. */
export function glanceStrips(column: Column): readonly Strip[] {
  const { recap, words, theme } = column.env
  const table = glance(recap)
  if (table.total === 0) return []
  const sect = tag('Sect', column.tag)
  const level = column.level + 1
  const style = headingStyle(level, column)
  const heading = plainRun(words.atAGlance, style, tag(headingType(level), sect))
  const anchor = { kind: 'anchor', x: 0, y: 0, width: 0, id: 'recap:glance' } as const
  const bookmark = { title: words.atAGlance, level }
  const title = withFirst(titleStrips([heading], style, column, null), [{ ...anchor, bookmark }])
  const sentence = plainRun(glanceSentence(table, words), column.style, tag('P', sect))
  const counts = keptWithNext(setText([sentence], column, column.style, { gap: 5 }))
  const own = tag('Table', sect)
  const spots = spotsFor(
    table.groups.flatMap((group) => group.rows),
    column,
  )
  const head = headRow(own, spots, column)
  const repeated: Strip = { ...stacked(head), items: asArtefacts(stacked(head).items) }
  const body = tag('TBody', own)
  const rows = table.groups.flatMap(({ section, rows: products }) => {
    const title = section === null || table.groups.length === 1 ? [] : groupRow(section.title, body, column)
    const own = [...title, ...products.map((row) => productRow(row, body, spots, column))]
    return products.length > wholeGroup ? own : together(own)
  })
  return [...title, ...counts, ...spaced(head, theme.gap), ...rows.map((one) => ({ ...one, head: repeated }))]
}

interface Spot {
  readonly x: number
  readonly width: number
  readonly align: Column['align']
}

/** The badges' column is as wide as the widest badge, within reason; the names have the rest. */
function spotsFor(rows: readonly GlanceRow[], column: Column): readonly Spot[] {
  const { words, theme } = column.env
  const bold = { ...theme.glance, bold: true }
  const labels = rows.map((row) => availabilityLabel(row.availability, words))
  const widest = Math.max(
    ...[...labels, words.availability].map((label) => labelWidth(label, bold, column) + bold.size * 1.6),
  )
  const badge = Math.min(widest + 14, column.wide * 0.4)
  const name = column.wide - badge - numberRoom
  return [
    { x: 0, width: name - 14, align: 'start' },
    { x: name, width: badge, align: 'start' },
    { x: name + badge, width: numberRoom, align: 'end' },
  ]
}

function headRow(own: Tag, spots: readonly Spot[], column: Column): readonly Strip[] {
  const { words, theme } = column.env
  const row = tag('TR', tag('THead', own))
  const style = { ...theme.furniture, bold: true }
  const cells = [words.announcement, words.availability, words.page].map((text) => {
    const cell = tag('TH', row, {
      attributes: { owner: 'Table', scope: 'Column', columns: 1, rows: 1 },
    })
    return [plainRun(text, style, cell)]
  })
  return keptWithNext([rowStrip(cells, spots, column, theme.ink.text, 1)])
}

function groupRow(title: string, body: Tag, column: Column): readonly Strip[] {
  const { theme } = column.env
  const cell = tag('TH', tag('TR', body), {
    attributes: { owner: 'Table', scope: 'Row', columns: 3, rows: 1 },
  })
  const style = { ...theme.glance, bold: true, color: theme.ink.secondary }
  const strips = setText([plainRun(title, style, cell)], { ...column, width: column.wide }, style, {})
  const whole = stacked(strips)
  return keptWithNext([strip(whole.height + 13, moved(whole.items, 0, 9))])
}

function productRow(row: GlanceRow, body: Tag, spots: readonly Spot[], column: Column): Strip {
  const { theme } = column.env
  const style = theme.glance
  const line = tag('TR', body)
  const cells = [tag('TD', line), tag('TD', line), tag('TD', line)] as const
  const target = { kind: 'anchor', id: row.id } as const
  const link = { target, label: row.title, tag: tag('Link', cells[0]) }
  const name: Run = { ...plainRun(row.title, style, link.tag), link }
  const badge = badgeRuns(row.availability, style.size, cells[1], column)
  const whole = rowStrip([[name], badge, []], spots, column, theme.ink.hairline, 0.5)
  const y = whole.items.find((item) => item.kind === 'text')?.y ?? style.leading
  const opened = cells.map((cell): Item => ({ kind: 'tag', x: 0, y: 0, width: 0, height: 0, tag: cell }))
  const x = column.x + column.wide
  const number: Item = { kind: 'page-number', x, y, width: numberRoom, of: row.id, style, tag: cells[2] }
  return { ...whole, items: [...opened, ...whole.items, number] }
}

function rowStrip(
  cells: readonly (readonly Run[])[],
  spots: readonly Spot[],
  column: Column,
  fill: string,
  rule: number,
): Strip {
  const set = cells.map((runs, index) => {
    const spot = spots[index] ?? { x: 0, width: column.wide, align: 'start' as const }
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
    fill,
    radius: 0,
    bridge: 0,
  }
  return strip(height, [...set.flatMap((one) => moved(one.items, 0, 3)), line])
}
