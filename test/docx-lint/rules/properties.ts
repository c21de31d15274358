import { all, first, val, type WordFile } from '../word-file.ts'

/** The document has a title. */
export const documentTitle = (file: WordFile): readonly string[] =>
  (first(file.part('docProps/core.xml'), 'dc:title')?.textContent ?? '').trim() === ''
    ? ['There is no title.']
    : []

/** The language is stated, for the document and for its text. */
export function documentLanguage(file: WordFile): readonly string[] {
  const stated = (first(file.part('docProps/core.xml'), 'dc:language')?.textContent ?? '').trim()
  const defaults = first(file.part('word/styles.xml'), 'w:docDefaults')
  const language = defaults === null ? null : first(defaults, 'w:lang')
  return stated === '' || val(language) === '' ? ['The language is not stated.'] : []
}

const allowed = new Set(['w:pStyle', 'w:rStyle', 'w:numPr', 'w:ilvl', 'w:numId', 'w:bidi', 'w:rtl', 'w:lang'])

/** Paragraphs and runs look as their styles say; only language and direction are stated in place. */
export const directFormatting = (file: WordFile): readonly string[] =>
  ['w:pPr', 'w:rPr']
    .flatMap((name) => all(file.part('word/document.xml'), name))
    .flatMap((properties) => all(properties, '*'))
    .filter((property) => !allowed.has(property.nodeName))
    .map((property) => `${property.nodeName} is stated in place.`)

/** Every style in use is defined. */
export function undefinedStyle(file: WordFile): readonly string[] {
  const defined = new Set(
    all(file.part('word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId')),
  )
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle']
    .flatMap((name) => all(file.part('word/document.xml'), name))
    .filter((used) => !defined.has(val(used)))
    .map((used) => `The style ${val(used)} is not defined.`)
}

/** The text of every style stands out from its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const contrast = (file: WordFile): readonly string[] =>
  all(file.part('word/styles.xml'), 'w:style').flatMap((style) => {
    const color = val(first(style, 'w:color'))
    const ground = first(style, 'w:shd')?.getAttribute('w:fill') ?? 'FFFFFF'
    if (!/^[0-9A-F]{6}$/i.test(color)) return []
    const ratio = contrastOf(color, /^[0-9A-F]{6}$/i.test(ground) ? ground : 'FFFFFF')
    return ratio >= 4.5 ? [] : [`${style.getAttribute('w:styleId')}: ${ratio.toFixed(1)} to 1.`]
  })

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
