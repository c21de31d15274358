import { expect, it } from 'vitest'
import { lineCount } from './line-count.ts'

const measure = (text: string): number => text.length

it.each([
  ['aaaa bbbb cccc', 9, 2],
  ['aaaa bbbb cccc', 10, 2],
  ['aaaa bbbb cccc dddd', 9, 2],
  ['aaaa bbbb', 4, 2],
  ['a\nb', 4, 2],
  ['aaaaaaaaaa b', 4, 3],
  ['漢字漢字漢字', 4, 2],
  ['aa-bb/cc', 5, 2],
  ['', 4, 1],
])('takes for “%s” in %i as many lines as are needed: %i', (text, width, lines) => {
  expect(lineCount(text, width, measure)).toBe(lines)
})
