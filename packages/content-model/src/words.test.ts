import { expect, it } from 'vitest'
import { wordsFor } from './words.ts'

it('speaks the language of the recap, and English where it has no words', () => {
  expect(wordsFor('de-AT').atAGlance).toBe('Auf einen Blick')
  expect(wordsFor('tlh').atAGlance).toBe('At a glance')
})

it('counts in each language', () => {
  const counts = [
    ['available', 9],
    ['announced', 1],
    [null, 2],
  ] as const
  expect(wordsFor('en').counts(12, counts)).toBe('12 announcements: 9 available, 1 coming soon, 2 not stated')
  expect(wordsFor('ja').counts(12, counts)).toBe('発表 12 件：提供中 9 件、近日提供 1 件、記載なし 2 件')
  expect(wordsFor('fr').counts(3, [['available', 1]])).toBe('3 annonces : 1 disponible')
  expect(wordsFor('en').counts(1, [])).toBe('1 announcement')
})

it('puts page numbers in their place', () => {
  expect(wordsFor('zh-CN').pageOf('3', '12')).toBe('第 3 页，共 12 页')
})
