import { build, inlineText } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { trimSentence } from './trim.ts'

const trim = (text: string, lang = 'en'): string => inlineText(trimSentence(build.inlines(text), lang))

test.each([
  [
    'The harbour keeps a record of every ship that calls, which helps the pilots.',
    'The harbour keeps a record of every ship that calls.',
  ],
  [
    'In addition, the night ferry (a catamaran) crosses in six hours.',
    'The night ferry crosses in six hours.',
  ],
  ['Crews now plan a whole season at once; paper charts are gone.', 'Crews now plan a whole season at once.'],
])('%s', (whole, short) => {
  expect(trim(whole)).toBe(short)
})

test.each([
  'The night ferry takes cars and lorries aboard, which it did not do before.',
  'The crossing is free for all residents, but only in winter.',
  'Ships, ferries, tugs, and pilots share one radio channel.',
  'It sails, which is new.',
])('what limits, lists or says too little stays whole: %s', (whole) => {
  expect(trim(whole)).toBe(whole)
})

test('clauses of other languages are left alone', () => {
  const whole = 'Die Fähre nimmt jetzt auch Lastwagen mit, was neu ist.'
  expect(trim(whole, 'de')).toBe(whole)
})
