import { expect, it } from 'vitest'
import * as build from './build.ts'
import { columnGroups, cutTable } from './cut-table.ts'
import { contentText } from './text.ts'

it('groups the columns after the first so that each fits beside it, about the same number in each', () => {
  expect(columnGroups([20, 30, 30, 30, 30], 80)).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(columnGroups([20, 10, 10, 10, 10, 10], 60)).toEqual([
    [1, 2, 3],
    [4, 5],
  ])
  expect(columnGroups([20, 90, 10], 60)).toEqual([[1], [2]])
})

it('cuts between columns, with the words of the first in each part and its notes in one', () => {
  const ship = build.cell([build.paragraph(build.text('Ship '), build.link('list', 'https://example.org/'))])
  const table = { ...build.table(['Name', 'May', 'June'], []), rows: [build.row([ship, '4', '5'])] }
  const rows = [...table.head, ...table.rows].map(({ cells }) =>
    cells.map((cell, column) => ({ cell, column })),
  )
  const [first, second] = cutTable(table, rows, [[1], [2]])
  const texts = (part: typeof first): readonly (readonly string[])[] =>
    [...(part?.head ?? []), ...(part?.rows ?? [])].map(({ cells }) =>
      cells.map((cell) => contentText(cell.children)),
    )
  expect([texts(first), texts(second)]).toEqual([
    [
      ['Name', 'May'],
      ['Ship list', '4'],
    ],
    [
      ['Name', 'June'],
      ['Ship list', '5'],
    ],
  ])
  expect(first?.rows[0]?.cells[0]?.children).toEqual(ship.children)
  expect(second?.rows[0]?.cells[0]?.children).toEqual([build.paragraph('Ship list')])
})
