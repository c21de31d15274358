import type { FrontMatter } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import type { SiteFacts } from '../source.ts'
import { asText, findField } from './fields.ts'

/** Languages that sites name in paths; two letters alone would take "it" and "no" for languages in any folder's name. */
const inPaths =
  /^(?:en|de|fr|es|pt|it|ja|ko|zh|ru|uk|ar|fa|he|hi|th|vi|id|tr|pl|cs|nl|sv|da|fi|hu|ro|el|ta|bn|nb|ca|bg|sr|sk|hr)(?:[-_](?:[a-z]{2}|hans|hant))?$/i

/** Scripts that tell a language, or its most likely one. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Greek}/gu, 'el'],
]

/** A post's language as BCP 47: stated, else in the path, else told by the script of its text, else the site's. */
export function readLanguage(
  frontMatter: FrontMatter,
  path: string,
  body: string,
  site: SiteFacts,
  report: Report,
): string {
  const found = findField(frontMatter, ['lang', 'language', 'locale', 'params.lang'])
  const stated = found === null ? null : asText(found.value)
  if (found !== null && stated !== null) {
    const tag = canonical(stated)
    if (tag !== null) return tag
    report(
      'front-matter/bad-value',
      `“${stated}” is no language tag.`,
      frontMatter.at(found.name),
      'Write it as “en” or “pt-BR”.',
    )
  }
  return inPath(path) ?? byScript(body) ?? site.lang
}

function inPath(path: string): string | null {
  const parts = path.split('/')
  const suffix = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.mdx?$/i.exec(parts.at(-1) ?? '')?.[1]
  const named = [suffix, ...parts.slice(0, -1)].find((part) => part !== undefined && inPaths.test(part))
  return named === undefined ? null : canonical(named)
}

function byScript(body: string): string | null {
  const sample = body.slice(0, 6_000).replace(/```[\s\S]*?```|<[^>]*>|https?:\S+/g, '')
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, lang] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1)
    // Japanese mixes its own signs with many Chinese ones.
    if (share > (lang === 'ja' ? 0.1 : 0.3)) return lang
  }
  return null
}

function canonical(tag: string): string | null {
  // A longer first part would be lawful, but is the name of a language rather than its tag.
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
