import type { FrontMatter } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import type { SiteFacts } from '../source.ts'
import { asText, findField } from './fields.ts'

/** Languages that sites name in paths; two letters alone would take "it" and "no" for languages in any folder's name. */
const inPaths =
  /^(?:en|de|fr|es|pt|it|ja|ko|zh|ru|uk|ar|fa|he|hi|th|vi|id|tr|pl|cs|nl|sv|da|fi|hu|ro|el|ta|bn|nb|ca|bg|sr|sk|hr)(?:[-_](?:[a-z]{2}|hans|hant))?$/i

/** Scripts that tell a language, or its most likely one, with the share of the letters that tells it. */
const scripts: readonly (readonly [script: RegExp, lang: string, share: number])[] = [
  // Japanese mixes its own signs with many Chinese ones.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', 0.1],
  [/\p{Script=Hangul}/u, 'ko', 0.3],
  [/\p{Script=Han}/u, 'zh', 0.3],
  [/\p{Script=Cyrillic}/u, 'ru', 0.3],
  [/\p{Script=Arabic}/u, 'ar', 0.3],
  [/\p{Script=Hebrew}/u, 'he', 0.3],
  [/\p{Script=Thai}/u, 'th', 0.3],
  [/\p{Script=Devanagari}/u, 'hi', 0.3],
  [/\p{Script=Tamil}/u, 'ta', 0.3],
  [/\p{Script=Greek}/u, 'el', 0.3],
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
  // Letters of Latin alone tell nothing, and are most of most posts.
  const others = sample.match(/[^\0-\u036f]/g) ?? []
  const latin = sample.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
  if (others.length < 0.1 * latin) return null
  const letters = latin + others.filter((character) => /\p{L}/u.test(character)).length
  const found = scripts.find(
    ([script, , share]) => others.filter((character) => script.test(character)).length > share * letters,
  )
  return found?.[1] ?? null
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
