import type { FrontMatter } from '../front-matter/fields.ts'
import type { Report } from '../report.ts'
import type { SiteFacts } from '../source.ts'
import { byCommonWords } from './common-words.ts'
import { asText, findField } from './fields.ts'

/** Languages that sites name in paths; two letters alone would take "it" and "no" for languages in any folder's name. */
const inPaths =
  /^(?:en|de|fr|es|pt|it|ja|ko|zh|ru|uk|ar|fa|he|hi|th|vi|id|tr|pl|cs|nl|sv|da|fi|hu|ro|el|ta|bn|nb|ca|bg|sr|sk|hr)(?:[-_](?:[a-z]{2}|hans|hant))?$/i

/** Scripts that tell a language, or its most likely one, with the share of the letters that tells it. */
const scripts: readonly (readonly [script: RegExp, lang: string, share: number])[] = [
  // Japanese mixes its own signs with many Chinese ones; a sign of these three says as much as some letters of a name.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', 0.1],
  [/\p{Script=Hangul}/u, 'ko', 0.15],
  [/\p{Script=Han}/u, 'zh', 0.15],
  [/\p{Script=Cyrillic}/u, 'ru', 0.3],
  [/\p{Script=Arabic}/u, 'ar', 0.3],
  [/\p{Script=Hebrew}/u, 'he', 0.3],
  [/\p{Script=Thai}/u, 'th', 0.3],
  [/\p{Script=Devanagari}/u, 'hi', 0.3],
  [/\p{Script=Tamil}/u, 'ta', 0.3],
  [/\p{Script=Greek}/u, 'el', 0.3],
]
/** Beyond Latin and what stands with it; many such signs are needed before scripts are counted. */
const beyondLatin = /[\u0370-\u1fff\u2c80-\u2dff\u3040-\ud7ff\uf900-\ufaff]+/g

/** A post's language as BCP 47: stated, else in the path, else told by the script or the words of its text, else the site's. */
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
  const said = body.trim().length < short ? `${titlesOf(frontMatter)}\n${body}` : body
  return inPath(path) ?? byScript(said) ?? byWords(said, site) ?? site.lang
}

/** A post with so few characters is judged by what is said of it as well. */
const short = 400

const titlesOf = ({ values }: FrontMatter): string =>
  ['title', 'description', 'summary'].map((name) => asText(values[name]) ?? '').join('\n')

/** Starters of blogs say “en” for whoever writes; a site that says another language means it. */
function byWords(body: string, { lang }: SiteFacts): string | null {
  if (!/^en(?:-|$)/i.test(lang)) return null
  const found = byCommonWords(wordsOf(body.slice(0, 5_000)))
  return found === 'en' ? null : found
}

const wordsOf = (text: string): string =>
  text.replace(
    /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))|`[^`\n]*`|<[^>]*>|\]\([^)]*\)|https?:\S+|\{[{%<][^}]*\}/gm,
    ' ',
  )

function inPath(path: string): string | null {
  const parts = path.split('/')
  const suffix = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.mdx?$/i.exec(parts.at(-1) ?? '')?.[1]
  const named = [suffix, ...parts.slice(0, -1)].find((part) => part !== undefined && inPaths.test(part))
  return named === undefined ? null : canonical(named)
}

function byScript(body: string): string | null {
  const start = body.slice(0, 6_000)
  if (start.length - start.replace(beyondLatin, '').length < 0.02 * start.length) return null
  const sample = start.replace(/```[\s\S]*?```|<[^>]*>|\{[%{<][^}]*\}|\]\([^)]*\)|https?:\S+/g, '')
  const amount = counter(sample)
  const letters = amount(/\p{L}/u)
  return scripts.find(([script, , share]) => amount(script) > share * letters)?.[1] ?? null
}

/** How many of a text's characters are of a kind; each that occurs is looked at once. The few beyond 16 bits do not count. */
function counter(text: string): (kind: RegExp) => number {
  const counts = new Uint16Array(0x10000)
  const characters: string[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const count = counts[code] ?? 0
    if (count === 0) characters.push(String.fromCharCode(code))
    counts[code] = count + 1
  }
  return (kind) =>
    characters.reduce(
      (sum, character) => (kind.test(character) ? sum + (counts[character.charCodeAt(0)] ?? 0) : sum),
      0,
    )
}

function canonical(tag: string): string | null {
  if (/^[a-z]{2}$/.test(tag) && inPaths.test(tag)) return tag
  // A longer first part would be lawful, but is the name of a language rather than its tag.
  if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
