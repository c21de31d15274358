import type { Package } from '../package.ts'
import { numberingOffset } from './adopt-styles.ts'
import type { Furniture, Reference } from './read-reference.ts'
import { attributeOf, elementsOf } from './xml.ts'

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Puts the theme, the headers, the footers and the numbering of a reference into a finished package. */
export function applyReference(parts: Package, reference: Reference, ids: ReadonlyMap<string, string>): void {
  if (reference.theme !== null) parts.write('word/theme/theme1.xml', reference.theme)
  addNumbering(parts, reference.parts.read('word/numbering.xml') ?? '', ids)
  reference.furniture.forEach((furniture, index) => {
    addFurniture(parts, reference.parts, furniture, index + 1, ids)
  })
}

function addFurniture(
  parts: Package,
  source: Package,
  furniture: Furniture,
  number: number,
  ids: ReadonlyMap<string, string>,
): void {
  const { kind, type } = furniture
  const name = `${kind}Reference${number}`
  const id = `rIdReference${number}`
  parts.write(`word/${name}.xml`, withOurIds(source.read(furniture.part) ?? '', ids))
  const relations = source.read(relationsOf(furniture.part))
  if (relations !== null) parts.write(`word/_rels/${name}.xml.rels`, withMedia(parts, source, relations))
  parts.edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${relationType}/${kind}" Target="${name}.xml"/>$&`,
    ),
  )
  parts.edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${kind}+xml"/>$&`,
    ),
  )
  parts.edit('word/document.xml', (xml) => {
    const at = xml.lastIndexOf('<w:sectPr')
    const reference = `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
    return xml.slice(0, at) + xml.slice(at).replace(/(?=<w:pgSz)/, reference)
  })
}

const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels')

/** Copies the pictures that a header shows, and declares their kinds. */
function withMedia(parts: Package, source: Package, relations: string): string {
  return relations.replace(/(\bTarget=")(media\/[^"]+)"/g, (_match, before: string, target: string) => {
    const name = target.replace('media/', 'media/reference-')
    parts.write(`word/${name}`, source.bytes(`word/${target}`) ?? new Uint8Array())
    const extension = target.split('.').at(-1) ?? ''
    const declared = elementsOf(source.read('[Content_Types].xml') ?? '', 'Default').find(
      (entry) => attributeOf(entry, 'Extension')?.toLowerCase() === extension.toLowerCase(),
    )
    parts.edit('[Content_Types].xml', (xml) =>
      declared === undefined || xml.toLowerCase().includes(`extension="${extension.toLowerCase()}"`)
        ? xml
        : xml.replace(/(<Types\b[^>]*>)/, `$1${declared}`),
    )
    return `${before}${name}"`
  })
}

/** Styles of the reference may number headings: its lists come along, their numbers out of the way of ours. */
function addNumbering(parts: Package, numbering: string, ids: ReadonlyMap<string, string>): void {
  const shifted = withOurIds(numbering, ids).replace(
    /(\bw:(?:abstractNumId|numId)="|<w:abstractNumId\s+w:val=")(\d+)"/g,
    (_match, before: string, id: string) => `${before}${Number(id) + numberingOffset}"`,
  )
  const transitional = shifted
    .replace(/(<w:lvlJc\s+w:val=")start"/g, '$1left"')
    .replace(/(<w:lvlJc\s+w:val=")end"/g, '$1right"')
  const definitions = elementsOf(transitional, 'w:abstractNum').join('')
  const instances = elementsOf(transitional, 'w:num').join('')
  parts.edit('word/numbering.xml', (xml) =>
    xml.replace(/(?=<w:num\b)/, definitions).replace('</w:numbering>', `${instances}$&`),
  )
}

const withOurIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(/(<w:(?:pStyle|rStyle|tblStyle)\s+w:val=")([^"]*)"/g, (_match, before: string, id: string) => {
    return `${before}${ids.get(id) ?? id}"`
  })
