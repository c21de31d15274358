import { build } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { styles } from '../geometry.ts'
import { countLines, textWidths } from './lines.ts'
import type { Measure } from './width.ts'

/** Every character half an em. */
const measure: Measure = (text, style) => 0.5 * style.size * text.length
const em = styles.body.size

const lines = (text: string, ems: number, after = 0): number =>
  countLines(build.inlines(text), styles.body, ems * em, measure, after)

test('words go to the next line whole, their space is lost there', () => {
  expect(lines('four four', 4.5)).toBe(1)
  expect(lines('four four', 4.4)).toBe(2)
})

test('a word that is longer than a line is broken', () => {
  expect(lines('x'.repeat(20), 4)).toBe(3)
})

test('a style change within a word is no place to break', () => {
  expect(
    countLines([build.text('a '), build.strong('bold'), build.text('ness')], styles.body, 4 * em, measure),
  ).toBe(2)
  expect(countLines([build.strong('bold'), build.text('ness')], styles.body, 4 * em, measure)).toBe(1)
})

test('unspaced scripts break anywhere, hyphens after themselves', () => {
  expect(lines('船船船船', 1)).toBe(2)
  expect(lines('long-word', 2.5)).toBe(2)
})

test('what must follow takes the next line when there is no room', () => {
  expect(lines('four', 4, em)).toBe(1)
  expect(lines('four', 4, 3 * em)).toBe(2)
})

test('the longest piece decides how narrow a column may be', () => {
  expect(textWidths(build.inlines('a longest b'), styles.body, measure)).toEqual({
    whole: 5.5 * em,
    word: 3.5 * em,
  })
})
