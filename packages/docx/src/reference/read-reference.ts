import { ImportedXmlComponent } from 'docx'
import { openPackage, type Package } from '../package.ts'
import { type PageSetup, pageSetup } from '../page.ts'
import { inSchemaOrder } from './schema-order.ts'
import { attributeOf, elementOf, elementsOf, numberOf } from './xml.ts'

/** What a colleague's document gives to ours. */
export interface Reference {
  readonly parts: Package
  readonly styles: string
  readonly page: PageSetup
  readonly theme: string | null
  /** `RRGGBB` of the theme's first accent and of its text; null where it has none. */
  readonly accent: string | null
  readonly text: string | null
  /** The face of running text where there is no theme to name it. */
  readonly face: string | null
  /** The references of its last section to headers and footers, and what they refer to. */
  readonly furniture: readonly Furniture[]
  readonly titlePage: boolean
}

export interface Furniture {
  readonly kind: 'header' | 'footer'
  readonly type: string
  readonly part: string
}

/** Reads a Word document for its looks; null when the bytes are none. */
export function readReference(bytes: Uint8Array): Reference | null {
  const parts = open(bytes)
  const main = parts?.read('word/document.xml') ?? null
  const styles = parts?.read('word/styles.xml') ?? null
  if (parts === null || main === null || styles === null || !isStylesPart(styles)) return null
  const section = elementsOf(main, 'w:sectPr').at(-1) ?? ''
  const themePart = parts.names().find((name) => /^word\/theme\/[^/]+\.xml$/.test(name))
  const theme = themePart === undefined ? null : parts.read(themePart)
  return {
    parts,
    styles,
    page: pageOf(section),
    theme,
    accent: colorOf(theme, 'a:accent1'),
    text: colorOf(theme, 'a:dk1'),
    face: attributeOf(elementOf(elementOf(styles, 'w:rPrDefault') ?? '', 'w:rFonts') ?? '', 'w:ascii'),
    furniture: furnitureOf(section, parts.read('word/_rels/document.xml.rels') ?? ''),
    titlePage: elementOf(section, 'w:titlePg') !== null,
  }
}

const takenOver = /^word\/(?:styles|numbering|header\d*|footer\d*)\.xml$/

/** The library parses this part, and would throw at one that is not well-formed. */
function isStylesPart(xml: string): boolean {
  try {
    ImportedXmlComponent.fromXmlString(xml)
    return /<w:styles\b[^>]*\sxmlns:w=/.test(xml)
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

function open(bytes: Uint8Array): Package | null {
  try {
    const parts = openPackage(bytes)
    for (const name of parts.names().filter((part) => takenOver.test(part))) parts.edit(name, inSchemaOrder)
    return parts
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function pageOf(section: string): PageSetup {
  const standard = pageSetup('a4')
  const size = elementOf(section, 'w:pgSz') ?? ''
  const margins = elementOf(section, 'w:pgMar') ?? ''
  const margin = (name: keyof PageSetup): number => numberOf(margins, `w:${name}`) ?? standard[name]
  return {
    width: numberOf(size, 'w:w') ?? standard.width,
    height: numberOf(size, 'w:h') ?? standard.height,
    top: margin('top'),
    right: margin('right'),
    bottom: margin('bottom'),
    left: margin('left'),
    header: margin('header'),
    footer: margin('footer'),
  }
}

function colorOf(theme: string | null, name: string): string | null {
  const color = elementOf(theme ?? '', name)
  if (color === null) return null
  const value = attributeOf(elementOf(color, 'a:srgbClr') ?? '', 'val')
  return value ?? attributeOf(elementOf(color, 'a:sysClr') ?? '', 'lastClr')
}

function furnitureOf(section: string, relations: string): readonly Furniture[] {
  const targets = new Map(
    elementsOf(relations, 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target') ?? '',
    ]),
  )
  const kinds = ['header', 'footer'] as const
  return kinds.flatMap((kind) =>
    elementsOf(section, `w:${kind}Reference`).flatMap((found) => {
      const target = targets.get(attributeOf(found, 'r:id'))
      if (target === undefined || target === '') return []
      const part = target.startsWith('/') ? target.slice(1) : `word/${target}`
      return [{ kind, type: attributeOf(found, 'w:type') ?? 'default', part }]
    }),
  )
}
