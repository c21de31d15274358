import { expect, test } from 'vitest'
import { inLanguage } from './direction.ts'

test('only another language is marked', () => {
  expect(inLanguage('<p>x</p>', 'en', 'en')).toBe('<p>x</p>')
  expect(inLanguage('<p>x</p>', 'ar', 'en')).toBe('<div lang="ar" dir="rtl"><p>x</p></div>')
})
