import { languageAttributes } from '../language.ts'
import { attributeOf, elementOf, elementsOf } from './xml.ts'

/** A style as far as adopting it goes. */
export interface StyleName {
  readonly id: string
  readonly name: string
}

/** Another document's styles, under the ids by which ours go. */
export interface AdoptedStyles {
  /** The whole styles part. */
  readonly xml: string
  /** The ids it defines, each with the indentation it states itself, in twips. */
  readonly indents: ReadonlyMap<string, number>
  /** By the ids of the other document. */
  readonly ids: ReadonlyMap<string, string>
}

/** Numbered lists of another document are kept apart from ours by so much. */
export const numberingOffset = 1000

/** Gives the styles of another document our ids, by name and without case, as Word itself compares them. */
export function adoptStyles(styles: string, ours: readonly StyleName[], lang: string): AdoptedStyles {
  const all = elementsOf(styles, 'w:style')
  const ids = renamed(all, ours)
  const rename = (id: string): string => ids.get(id) ?? id
  const xml = styles
    .replace(/(\bw:styleId=")([^"]*)"/g, (_match, before: string, id: string) => `${before}${rename(id)}"`)
    .replace(
      /(<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle)\s+w:val=")([^"]*)"/g,
      (_match, before: string, id: string) => `${before}${rename(id)}"`,
    )
    .replace(/(<w:numId\s+w:val=")([1-9]\d*)"/g, (_match, before: string, id: string) => {
      return `${before}${Number(id) + numberingOffset}"`
    })
  return { xml: withDefaults(xml, lang), indents: indentsOf(xml), ids }
}

function renamed(styles: readonly string[], ours: readonly StyleName[]): ReadonlyMap<string, string> {
  const wanted = new Map(ours.map((style) => [style.name.toLowerCase(), style.id]))
  const taken = new Set(wanted.values())
  return new Map(
    styles.map((style): [string, string] => {
      const id = attributeOf(style, 'w:styleId') ?? ''
      const name = (attributeOf(elementOf(style, 'w:name') ?? '', 'w:val') ?? '').toLowerCase()
      const step = / \d$/.exec(name)?.[0] ?? ''
      const base = wanted.get(name) ?? (step === '' ? undefined : wanted.get(name.slice(0, -2)))
      if (base !== undefined) return [id, wanted.has(name) ? base : base + step.trim()]
      // A style of another name must not stand where one of ours will.
      return [id, taken.has(id) ? `Other${id}` : id]
    }),
  )
}

function indentsOf(xml: string): ReadonlyMap<string, number> {
  return new Map(
    elementsOf(xml, 'w:style').map((style) => {
      const indent = elementOf(style, 'w:ind') ?? ''
      const left = attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start') ?? '0'
      return [attributeOf(style, 'w:styleId') ?? '', Number.parseInt(left, 10) || 0]
    }),
  )
}

/** The recap's language in place of the other document's, and Normal marked as what paragraphs are by default. */
function withDefaults(xml: string, lang: string): string {
  const language = `<w:lang ${languageAttributes(lang)}/>`
  const plain = xml.replace(/<w:lang\b[^>]*\/>/g, '')
  const stated = /<w:rPrDefault>\s*<w:rPr>/.test(plain)
    ? plain.replace(/(<w:rPrDefault>\s*<w:rPr>.*?)(<\/w:rPr>)/s, `$1${language}$2`)
    : plain
        .replace(/<w:docDefaults\b.*?(?:\/>|<\/w:docDefaults>)/s, '')
        .replace(
          /(<w:styles\b[^>]*>)/,
          `$1<w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault></w:docDefaults>`,
        )
  return /<w:style\b[^>]*w:default="1"[^>]*w:type="paragraph"|<w:style\b[^>]*w:type="paragraph"[^>]*w:default="1"/.test(
    stated,
  )
    ? stated
    : stated.replace(/<w:style\b(?=[^>]*w:styleId="Normal")/, '<w:style w:default="1"')
}
