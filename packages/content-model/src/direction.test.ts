import { expect, it } from 'vitest'
import { directionOf } from './direction.ts'

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa_IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['ur-Latn-PK', 'ltr'],
  ['', 'ltr'],
])('%s → %s', (lang, expected) => {
  expect(directionOf(lang)).toBe(expected)
})
