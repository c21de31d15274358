import { build, type Timestamp } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { chooseRecaps } from './choose-recaps.ts'

const now = new Date('2025-06-01T12:00:00Z')
const rules = (published: Timestamp | null): readonly string[] => {
  const recap = { ...build.recap('A', []), published }
  const post = { file: '/a.md', path: 'a.md', named: false }
  const { diagnostics } = chooseRecaps([{ post, recap, text: '' }], { drafts: false, future: false, now })
  return diagnostics.map((one) => one.rule)
}

test.for([
  ['2025-06-01', 'day', false],
  ['2025-06-02', 'day', true],
  ['2025-06-01T14:00:00+02:00', 'second', false],
  ['2025-06-01T14:00:01+02:00', 'second', true],
  ['2025-06-01T07:00:01-0500', 'second', true],
  ['2025-06-01T12:00', 'minute', false],
  ['2025-06-01T12:01', 'minute', true],
] as const)('%s is of the future: %s %s', ([iso, precision, future]) => {
  expect(rules({ iso, precision, from: 'key' })).toEqual(future ? ['site/future'] : [])
})

test('a post without a date is of no future', () => {
  expect(rules(null)).toEqual([])
})
