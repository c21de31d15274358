import { expect, it } from 'vitest'
import { languageAttributes } from './language.ts'

it.each([
  ['en', 'w:val="en"'],
  ['ar', 'w:val="en-US" w:bidi="ar"'],
  ['ja', 'w:val="ja" w:eastAsia="ja-JP"'],
  ['zh-Hant', 'w:val="zh-Hant" w:eastAsia="zh-TW"'],
  ['zh-HK', 'w:val="zh-HK" w:eastAsia="zh-HK"'],
])('says %s as Word does', (lang, attributes) => {
  expect(languageAttributes(lang)).toBe(attributes)
})
