/** Puts soft hyphens where words may be parted. */
export type Hyphenate = (text: string) => string

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

/** The hyphenation of a language by its TeX patterns; null where none are at hand. Only words of letters are parted. */
export async function hyphenation(lang: string): Promise<Hyphenate | null> {
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
