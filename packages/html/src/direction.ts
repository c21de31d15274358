import { element } from './element.ts'

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Which way a language is written, by its BCP 47 tag; a script in the tag decides, as in `az-Arab`. */
export function direction(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split(/[-_]/)
  if (subtags.some((subtag) => subtag === 'arab' || subtag === 'hebr')) return 'rtl'
  return rightToLeft.has(language) && !subtags.includes('latn') ? 'rtl' : 'ltr'
}

/** The HTML marked as being in a language, where the place it will stand in is in another one. */
export function inLanguage(html: string, lang: string, around: string): string {
  if (lang === around) return html
  return element('div', { lang, dir: direction(lang) }, html)
}
