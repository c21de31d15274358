import { expect, it } from 'vitest'
import { type Piece, paginate } from './paginate.ts'

const piece = (name: string, lines: number, more: Partial<Piece> = {}): Piece => ({
  before: 0,
  after: 0,
  lineHeight: 10,
  lines,
  keepNext: false,
  notes: 0,
  head: 0,
  bookmarks: [name],
  ...more,
})

const pages = (pieces: readonly Piece[]): readonly (readonly [string, number])[] => [...paginate(pieces, 100)]

it('fills pages, the larger of two spaces between pieces and none at the top', () => {
  expect(
    pages([piece('a', 8, { after: 5 }), piece('b', 1, { before: 10 }), piece('c', 1, { before: 9 })]),
  ).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ])
})

it('parts paragraphs, but leaves no line alone', () => {
  expect(pages([piece('a', 7), piece('b', 8), piece('c', 5)])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ])
  expect(pages([piece('a', 9), piece('b', 8)])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
})

it('keeps a heading with the text below it', () => {
  expect(pages([piece('a', 8), piece('h', 1, { keepNext: true }), piece('b', 4)])).toEqual([
    ['a', 1],
    ['h', 2],
    ['b', 2],
  ])
})

it('leaves room for notes, and says the head of a table again', () => {
  expect(pages([piece('a', 5, { notes: 30 }), piece('b', 2)])).toEqual([
    ['a', 1],
    ['b', 2],
  ])
  const rows = Array.from({ length: 20 }, (_, index) => piece(`r${index}`, 1, { head: 50 }))
  expect(Math.max(...pages(rows).map(([, page]) => page))).toBe(4)
})

it('goes on where what is to be kept together is longer than a page', () => {
  const chain = Array.from({ length: 15 }, (_, index) => piece(`k${index}`, 1, { keepNext: true }))
  expect(pages([...chain, piece('end', 30)]).at(-1)).toEqual(['end', 2])
})
