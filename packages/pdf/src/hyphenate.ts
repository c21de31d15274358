import { type Recap, walkContent } from '@recapkit/content-model'

/** Puts soft hyphens where words may be parted, by the language of the text; null is that of the recap. */
export type Hyphenate = (text: string, lang: string | null) => string

const names: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  de: 'de-1996',
  fr: 'fr',
  es: 'es',
  it: 'it',
  nl: 'nl',
  pt: 'pt',
  pl: 'pl',
  cs: 'cs',
  sv: 'sv',
  da: 'da',
  fi: 'fi',
  nb: 'nb',
  ru: 'ru',
  uk: 'uk',
  hu: 'hu',
  tr: 'tr',
}

/** The hyphenation of a recap and of its parts in other languages, by their TeX patterns; text in a language without any stays as it is. */
export async function hyphenation(recap: Recap): Promise<Hyphenate> {
  const langs = new Set([recap.lang])
  for (const node of walkContent(recap.children))
    if (node.type === 'text' && node.lang !== null) langs.add(node.lang)
  const entries = Array.from(langs, async (lang) => [lang, await wordParter(lang)] as const)
  const parters = new Map(await Promise.all(entries))
  return (text, lang) => parters.get(lang ?? recap.lang)?.(text) ?? text
}

/** Parts the words of a language; null where it has no patterns. Only words of letters are parted. */
async function wordParter(lang: string): Promise<((text: string) => string) | null> {
  const tag = lang.toLowerCase()
  const name = names[tag] ?? names[tag.split('-')[0] ?? '']
  if (name === undefined) return null
  const { hyphenateSync } = (await import(`hyphen/${name}/index.js`)).default
  return (text) =>
    text.replace(
      /(?<![^\s("'\u201C\u2018\u00AB])\p{L}{6,60}(?![^\s)"'\u201D\u2019\u00BB.,;:!?\u2026])/gu,
      (word) => hyphenateSync(word, { minWordLength: 6 }).replace(stubs, ''),
    )
}

/** Soft hyphens that would leave less than two letters before them, or less than three after them. */
const stubs = /(?<=^\p{L})\u00AD|\u00AD(?=\p{L}{1,2}$)/gu
