import { expect, it } from 'vitest'
import * as build from './build.ts'
import { opensWithSummary } from './opens-with-summary.ts'

const summary = 'It was a good year.'
const text = build.paragraph('It was a  good year. And more followed.')

it('knows a summary that the text says again at once', () => {
  expect(opensWithSummary({ summary, children: [text] })).toBe(true)
  expect(
    opensWithSummary({ summary: 'It was a good year. And more followed. Then a list.', children: [text] }),
  ).toBe(true)
  expect(opensWithSummary({ summary: 'Another one.', children: [text] })).toBe(false)
})

it('keeps a summary that stands before a heading or a table of announcements', () => {
  expect(opensWithSummary({ summary, children: [build.section('s', 'Title', [text])] })).toBe(false)
  const ferry = build.announcement('f', 'Ferry', build.stated('preview', 'Preview'), [])
  expect(opensWithSummary({ summary, children: [text, ferry] })).toBe(false)
})
