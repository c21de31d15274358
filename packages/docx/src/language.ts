import { directionOf } from '@recapkit/content-model'

/**
 * A language as the attributes of `w:lang` and `w:themeFontLang` (ECMA-376 part 1, 17.3.2.20): Word asks for that of text
 * from right to left, and of text in Han, kana or Hangul, apart, and chooses the theme's face for a script by them.
 */
export function languageAttributes(lang: string): string {
  if (directionOf(lang) === 'rtl') return `w:val="en-US" w:bidi="${lang}"`
  return eastAsian.test(lang) ? `w:val="${lang}" w:eastAsia="${withRegion(lang)}"` : `w:val="${lang}"`
}

const eastAsian = /^(?:ja|ko|zh|yue)\b/i

/** `ja` as `ja-JP`: a language and the country that writes it, as Word names East Asian languages. */
function withRegion(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region === undefined ? lang : `${language}-${region}`
}
