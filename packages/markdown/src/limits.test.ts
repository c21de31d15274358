import { expect, it } from 'vitest'
import { exceedsLimits } from './limits.ts'

const rulesOf = (text: string): readonly string[] => {
  const found: string[] = []
  exceedsLimits(text, text.split('\n'), (rule) => found.push(rule))
  return found
}

it.each([
  [
    'a page of HTML without blank lines',
    '<p>Some <b>words</b> and <a href="/x">a link</a>.</p>\n'.repeat(2000),
  ],
  ['a paragraph of two thousand links', '[here](https://a.example/b) '.repeat(2000)],
  ['a long line without marks', '日本語の文章です。'.repeat(20_000)],
  ['a list of many items', '- *one* and `two`\n'.repeat(5000)],
])('%s is read', (_, text) => {
  expect(rulesOf(text)).toStrictEqual([])
})

it.each([
  ['marks that may pair in many ways', '*_a'.repeat(20_000), 'source/too-large'],
  ['brackets that never close', '['.repeat(20_000), 'source/too-large'],
  ['deep quotes', `${'>'.repeat(40)} a`, 'source/too-deep'],
])('%s are not', (_, text, rule) => {
  expect(rulesOf(text)).toStrictEqual([rule])
})
