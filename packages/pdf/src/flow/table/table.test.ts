import { build, type Table } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { fakeTypesetter } from '../../fake-typesetter.ts'
import type { TextItem } from '../../item.ts'
import { layOut } from '../../layout.ts'
import type { Strip } from '../../strips.ts'
import type { Tag } from '../../tag.ts'
import { themeFor } from '../../theme.ts'
import { alignmentsOf } from './align.ts'
import { gridOf, rowGroups } from './grid.ts'

const theme = themeFor('a4', '#0B5CAD')
const strips = (table: Table): readonly Strip[] =>
  layOut(build.recap('T', [table]), new Map(), theme, fakeTypesetter).slice(1)
const texts = (set: readonly Strip[]): readonly TextItem[] =>
  set.flatMap((one) => one.items).filter((item): item is TextItem => item.kind === 'text')

describe('a table', () => {
  it('is a regular grid, with spans clipped and gaps filled', () => {
    const table = build.table(
      ['a', 'b', 'c'],
      [[build.cell('x', { rows: 9 }), build.cell('y', { columns: 2 })], ['z']],
    )
    const { slots, columns } = gridOf(table)
    expect(columns).toBe(3)
    expect(slots.map((slot) => [slot.row, slot.column, slot.rows, slot.columns])).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0, 2, 1, 1],
      [1, 0, 2, 1],
      [1, 1, 1, 2],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ])
    expect(rowGroups(gridOf(table))).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 2 },
    ])
  })

  it('ends numbers below each other where nothing else is said', () => {
    const table = build.table(
      ['Ship', 'Length'],
      [
        ['Ada', '120 ms'],
        ['Bo', '1,095.5'],
      ],
    )
    expect(alignmentsOf(table, gridOf(table), 'ltr')).toEqual(['start', 'end'])
    const said: Table = { ...table, align: ['right', 'left'] }
    expect(alignmentsOf(said, gridOf(said), 'ltr')).toEqual(['end', 'start'])
    expect(alignmentsOf(said, gridOf(said), 'rtl')).toEqual(['start', 'end'])
  })

  it('shows its head again on later pages, not to be read twice', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`row ${index}`, 'x'])
    const set = strips(build.table(['Name', 'Value'], rows))
    const body = set.filter((one) => one.head !== null)
    expect(body).toHaveLength(60)
    expect(
      texts([body[0]?.head ?? set[0]].filter((one) => one !== undefined)).map((item) => item.tag),
    ).toEqual([null, null])
  })

  it('parts a row that is taller than a page, and no small one', () => {
    const long = Array.from({ length: 400 }, () => 'word').join(' ')
    const tall = strips(build.table(['a', 'b'], [[long, `${long} ${long} ${long}`]]))
    expect(tall.filter((one) => one.breakBefore === 'allow').length).toBeGreaterThan(10)
    expect(tall.every((one) => one.height < 100)).toBe(true)
    const small = strips(
      build.table(
        ['a', 'b'],
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ),
    )
    expect(small.slice(1).every((one) => one.breakBefore === 'avoid' || one.keepWithNext)).toBe(true)
  })

  it('lies on its side where words would be broken on an upright page, but not within a block', () => {
    const names = Array.from({ length: 8 }, (_, index) => `extraordinary${index}`)
    const table = build.table(names, [names])
    const set = strips(table)
    expect(set.every((one) => one.turned)).toBe(true)
    expect(set.flatMap((one) => one.items).find((item) => item.kind === 'notice')?.diagnostic.message).toBe(
      'The table is wider than the page: it was set on a page that lies on its side.',
    )
    const quoted = layOut(build.recap('T', [build.quote(table)]), new Map(), theme, fakeTypesetter)
    expect(quoted.some((one) => one.turned)).toBe(false)
    expect(strips(build.table(['a', 'b'], [['c', 'd']])).some((one) => one.turned)).toBe(false)
  })

  it('stands in several tables where it has more columns than fit on a page', () => {
    const heads = Array.from({ length: 40 }, (_, index) => `Column${index}`)
    const rows = [heads.map((_, index) => `a${index}`), heads.map((_, index) => `b${index}`)]
    const set = strips(build.table(heads, rows))
    const found = texts(set).map((item) => item.text)
    for (const word of [...heads, ...rows.flat()]) expect(found).toContain(word)
    const times = found.filter((text) => text === 'Column0').length
    expect(times).toBeGreaterThan(2)
    expect(found.filter((text) => text === 'a0')).toHaveLength(times)
    const notices = set.flatMap((one) => one.items).filter((item) => item.kind === 'notice')
    expect(notices.map((item) => item.diagnostic.message)).toEqual([
      `The table is wider than the page: its columns stand in ${times} tables, each with the first column.`,
    ])
    const long = strips(build.table(['a', 'b'], [['x'.repeat(400), 'y'.repeat(400)]]))
    expect(texts(long).filter((item) => item.text === 'a')).toHaveLength(1)
  })

  it('has a cell in the structure for every cell, empty ones too', () => {
    const set = strips(build.table(['a', 'b'], [['', 'x']]))
    const tags = new Set<Tag>()
    for (const one of set)
      for (const item of one.items) if (item.kind === 'tag' && item.tag.type !== 'TR') tags.add(item.tag)
    expect([...tags].map((tag) => tag.type)).toEqual(['TH', 'TH', 'TD', 'TD'])
  })
})
