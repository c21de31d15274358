import { build, contentText, defaultAccent, type ExportContext } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { columnNeeds, columnWidths, cutColumns } from './column-widths.ts'
import { type Grid, tableGrid } from './table-grid.ts'

const shape = (grid: Grid): readonly string[] =>
  grid.rows.map((row) => row.map(({ cell, column }) => `${column}:${cell.columns}x${cell.rows}`).join(' '))

const context: ExportContext = {
  site: { title: 'A site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: () => null,
}

it('places cells around those that span rows', () => {
  const tall = build.cell('tall', { rows: 2 })
  const wide = build.cell('wide', { columns: 2 })
  expect(shape(tableGrid([build.row([tall, wide]), build.row(['x', 'y'])]))).toEqual([
    '0:1x2 1:2x1',
    '1:1x1 2:1x1',
  ])
})

it('fills up short rows and cuts spans that leave the table', () => {
  const grid = tableGrid([build.row(['a', 'b']), build.row([build.cell('c', { rows: 9 })])])
  expect(shape(grid)).toEqual(['0:1x1 1:1x1', '0:1x1 1:1x1'])
})

it('never asks for more width than there is, and leaves no column bare', () => {
  const text = 'a long sentence that must wrap '.repeat(20)
  const grid = tableGrid([build.row(['id', text, text, 'https://example.org/'.repeat(9)])])
  const widths = columnWidths(columnNeeds(grid, context), 8000)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(8000)
  for (const width of widths) expect(width).toBeGreaterThan(200)
})

it('cuts a table in which most words would be broken, and no other', () => {
  const words = Array.from({ length: 30 }, (_, index) => `Lighthouse${index}`)
  const wide = build.table(words, [words])
  const grid = tableGrid([...wide.head, ...wide.rows])
  const cut = (room: number): readonly string[] =>
    cutColumns(wide, grid, columnNeeds(grid, context), room).map((part) => contentText([part]))
  expect(cut(60_000)).toHaveLength(1)
  const parts = cut(9_000)
  expect(parts.length).toBeGreaterThan(3)
  for (const word of words) expect(parts.join(' ')).toContain(word)
  for (const part of parts) expect(part).toContain('Lighthouse0')
})
