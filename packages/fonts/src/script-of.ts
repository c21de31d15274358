import {
  japanese,
  korean,
  simplifiedChinese,
  traditionalChinese,
  type WritingSystem,
  writingSystems,
} from './writing-systems.ts'

/**
 * The writing system of a grapheme cluster; null for what belongs to none in the table. Han characters and the marks that
 * stand among them are taken as the BCP 47 language says, as Simplified Chinese when it says nothing of them.
 */
export function scriptOf(cluster: string, lang: string | null = null): WritingSystem | null {
  for (const { system, pattern } of patterns) if (pattern.test(cluster)) return system
  return /\p{Script_Extensions=Han}/u.test(cluster) ? hanSystem(lang) : null
}

const patterns = writingSystems
  .filter((system) => system.scripts.length > 0)
  .map((system) => ({
    system,
    pattern: new RegExp(system.scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u'),
  }))

function hanSystem(lang: string | null): WritingSystem {
  const tag = (lang ?? '').toLowerCase()
  if (/^ja\b/.test(tag)) return japanese
  if (/^ko\b/.test(tag)) return korean
  const isTraditional = /^(?!.*\bhans\b)(zh\b.*\b(hant|tw|hk|mo)\b|yue\b)/.test(tag)
  return isTraditional ? traditionalChinese : simplifiedChinese
}

/** The language whose Han forms a text wants: the one stated, else Japanese or Korean where its own letters stand beside them. */
export function hanLanguage(text: string, lang: string | null): string | null {
  if (lang !== null && /^(ja|ko|zh|yue)\b/i.test(lang)) return lang
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return /\p{Script=Bopomofo}/u.test(text) ? 'zh-Hant' : lang
}
