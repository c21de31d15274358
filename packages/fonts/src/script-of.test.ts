import { expect, it } from 'vitest'
import { hanLanguage, scriptOf } from './script-of.ts'

const name = (cluster: string, lang: string | null = null): string | undefined =>
  scriptOf(cluster, lang)?.name

it('knows a writing system by its letters', () => {
  expect(name('の')).toBe('Japanese')
  expect(name('한')).toBe('Korean')
  expect(name('ภู')).toBe('Thai')
  expect(name('a')).toBeUndefined()
  expect(name('→')).toBeUndefined()
})

it('takes Han characters and their marks as the language says', () => {
  expect([null, 'en', 'zh', 'zh-CN', 'zh-Hans-HK'].map((lang) => name('骨', lang))).toEqual(
    Array(5).fill('Simplified Chinese'),
  )
  expect(['zh-TW', 'zh-Hant', 'zh-hant-hk', 'yue'].map((lang) => name('。', lang))).toEqual(
    Array(4).fill('Traditional Chinese'),
  )
  expect(name('骨', 'ja-JP')).toBe('Japanese')
  expect(name('骨', 'ko')).toBe('Korean')
})

it('infers the language of Han characters from the letters beside them', () => {
  expect(hanLanguage('骨の話', 'en')).toBe('ja')
  expect(hanLanguage('骨 한', null)).toBe('ko')
  expect(hanLanguage('骨ㄅ', null)).toBe('zh-Hant')
  expect(hanLanguage('骨の話', 'zh-CN')).toBe('zh-CN')
  expect(hanLanguage('骨', 'en')).toBe('en')
})
