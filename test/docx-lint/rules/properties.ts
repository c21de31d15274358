import type { Element } from '@xmldom/xmldom'
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

/**
 * The text of every style stands out from its ground, 4.5 to 1 (WCAG 2.2, 1.4.3): colours are those of the style, of the
 * theme, or of what the style builds on; code stands on the ground of its paragraphs.
 */
export function contrast(file: WordFile): readonly string[] {
  const styles = new Map(all(file.part('word/styles.xml'), 'w:style').map((style) => [idOf(style), style]))
  const found = (id: string, read: (style: Element) => string | null): string | null => {
    const style = styles.get(id)
    if (style === undefined) return null
    return read(style) ?? found(val(first(style, 'w:basedOn')), read)
  }
  return [...styles.keys()].flatMap((id) => {
    const color = found(id, (style) => colorOf(first(style, 'w:color'), file))
    const ground = found(/^Code[A-Z]/.test(id) ? 'SourceCode' : id, groundOf) ?? 'FFFFFF'
    if (color === null) return []
    const ratio = contrastOf(color, ground)
    return ratio >= 4.5 ? [] : [`${id}: ${ratio.toFixed(1)} to 1.`]
  })
}

const idOf = (style: Element): string => style.getAttribute('w:styleId') ?? ''
const isColor = (value: string | null | undefined): value is string => /^[0-9A-F]{6}$/i.test(value ?? '')

const groundOf = (style: Element): string | null => {
  const fill = first(style, 'w:shd')?.getAttribute('w:fill')
  return isColor(fill) ? fill : null
}

/** A colour that is stated, or that of the theme by its name there. */
function colorOf(color: Element | null, file: WordFile): string | null {
  const names: Readonly<Record<string, string>> = { text1: 'dk1', text2: 'dk2', hyperlink: 'hlink' }
  const name = color?.getAttribute('w:themeColor') ?? ''
  const entry = name === '' ? null : first(file.part('word/theme/theme1.xml'), `a:${names[name] ?? name}`)
  const themed = entry === null ? null : first(entry, 'a:srgbClr')?.getAttribute('val')
  if (isColor(themed)) return themed
  const stated = val(color)
  return isColor(stated) ? stated : null
}

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
