export type Direction = 'ltr' | 'rtl'

/** Languages that are written from right to left unless their tag names another script (CLDR, likely subtags). */
const rightToLeft: ReadonlySet<string> = new Set(
  'ar arc azb ckb dv fa he iw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
)
const rightToLeftScripts: ReadonlySet<string> = new Set(
  'adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '),
)

/** The direction that a language is written in, by its BCP 47 tag; a script in the tag decides, as in `az-Arab`. */
export function directionOf(lang: string): Direction {
  const [language = '', ...subtags] = lang.toLowerCase().split(/[-_]/)
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag))
  const isRightToLeft = script === undefined ? rightToLeft.has(language) : rightToLeftScripts.has(script)
  return isRightToLeft ? 'rtl' : 'ltr'
}
