import { expect, test } from 'vitest'
import { direction, inLanguage } from './direction.ts'

test('a language is written one way or the other', () => {
  expect(['ar', 'fa-IR', 'he', 'az-Arab', 'ar-Latn', 'en', 'ja'].map(direction)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})

test('only another language is marked', () => {
  expect(inLanguage('<p>x</p>', 'en', 'en')).toBe('<p>x</p>')
  expect(inLanguage('<p>x</p>', 'ar', 'en')).toBe('<div lang="ar" dir="rtl"><p>x</p></div>')
})
