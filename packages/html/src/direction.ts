import { directionOf } from '@recapkit/content-model'
import { element } from './element.ts'

/** The HTML marked as being in a language, where the place it will stand in is in another one. */
export function inLanguage(html: string, lang: string, around: string): string {
  if (lang === around) return html
  return element('div', { lang, dir: directionOf(lang) }, html)
}
