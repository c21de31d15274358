import type { DocumentDates, ExportContext, Recap } from '@recapkit/content-model'
import { withCaptionNumbers } from './caption-numbers.ts'
import type { Composed } from './compose.ts'
import { languageAttributes } from './language.ts'
import { withPageNumbers } from './layout/page-numbers.ts'
import type { LinkBook } from './link-book.ts'
import type { Look } from './look.ts'
import { openPackage, type Package } from './package.ts'
import { applyReference } from './reference/apply-reference.ts'
import type { Reference } from './reference/read-reference.ts'
import { attributeOf, elementOf, elementsOf } from './reference/xml.ts'
import { makeReproducible } from './reproducible.ts'
import { addStyleMap } from './style-map.ts'
import { tableStyleId } from './styles/base-styles.ts'
import { tidyStyles } from './styles/tidy-styles.ts'

/** The finished file: what the library leaves out is added, and what it leaves to chance is settled. */
export function finish(
  packed: Uint8Array,
  links: Composed['links'],
  recap: Recap,
  dates: DocumentDates,
  look: Look,
  reference: Reference | null,
  context: ExportContext,
): Uint8Array {
  const parts = openPackage(packed)
  const part = (name: string): string => parts.read(name) ?? ''
  for (const name of parts.names().filter(isStory))
    parts.edit(name, (xml) => withFieldResults(withTableLooks(xml)))
  parts.edit(main, withCaptionNumbers)
  addLinks(parts, main, links.main)
  parts.edit(notes, withNoteSpaces)
  addLinks(parts, notes, links.notes)
  parts.edit('docProps/core.xml', (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${recap.lang}</dc:language>$&`),
  )
  parts.edit('word/settings.xml', (xml) =>
    xml.replace('</w:compat>', `$&<w:themeFontLang ${languageAttributes(recap.lang)}/>`),
  )
  if (reference !== null) applyReference(parts, reference, look.adopted?.ids ?? new Map())
  const using = parts.names().filter(isUsingStyles).map(part)
  const { paragraph, character } = look.styles.all()
  const ours = new Set([tableStyleId, ...[...paragraph, ...character].map(({ id }) => id)])
  parts.edit(styles, (xml) => tidyStyles(xml, ours, using))
  addStyleMap(parts, characterNames(part(styles)))
  const laid = { main: part(main), styles: part(styles), notes: part(notes) }
  parts.write(main, withPageNumbers(laid, context))
  makeReproducible(parts, dates)
  return parts.zip()
}

const main = 'word/document.xml'
const notes = 'word/footnotes.xml'
const styles = 'word/styles.xml'

const isStory = (part: string): boolean => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(part)

/** Parts that name styles: stories, and lists, which are named by styles as well. */
const isUsingStyles = (part: string): boolean =>
  /^word\/(?:document|footnotes|header\w+|footer\w+|numbering)\.xml$/.test(part)

const characterNames = (styles: string): readonly string[] =>
  elementsOf(styles, 'w:style')
    .filter((style) => attributeOf(style, 'w:type') === 'character')
    .map((style) => attributeOf(elementOf(style, 'w:name') ?? '', 'w:val') ?? '')

/** The relationships of a part to the addresses it leads to. */
function addLinks(parts: Package, part: string, links: LinkBook): void {
  const name = part.replace(/([^/]+)$/, '_rels/$1.rels')
  const relationships = [...links.all()].map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${escapeXml(address)}" TargetMode="External"/>`,
  )
  const xml = parts.read(name)
  if (xml === null || relationships.length === 0) return
  // A part without relationships has them as an empty element.
  const open = xml.replace(/(<Relationships\b[^>]*)\/>\s*$/, '$1></Relationships>')
  parts.write(
    name,
    open.replace('</Relationships>', () => `${relationships.join('')}</Relationships>`),
  )
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const looks = [
  ['firstRow', 0x20],
  ['lastRow', 0x40],
  ['firstColumn', 0x80],
  ['lastColumn', 0x100],
  ['noHBand', 0x200],
  ['noVBand', 0x400],
] as const

/** Every Word and LibreOffice read the look of a table from one number; Word 2007 knows nothing else (ECMA-376 part 4, 14.4.8). */
function withTableLooks(xml: string): string {
  return xml.replace(/<w:tblLook\b([^>]*?)\/>/g, (_match, attributes: string) => {
    const value = looks.reduce(
      (sum, [name, bit]) => (attributes.includes(`w:${name}="true"`) ? sum + bit : sum),
      0,
    )
    return `<w:tblLook w:val="${value.toString(16).toUpperCase().padStart(4, '0')}"/>`
  })
}

/** What a field shows stands in a run of its own: some readers see one mark of a field in a run, and no text beside it. */
function withFieldResults(xml: string): string {
  return xml
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/>(<w:t\b[^>]*>[^<]*<\/w:t>)<\/w:r>/g,
      (_match, look: string | undefined, shown: string) => {
        const run = (content: string): string => `<w:r>${look ?? ''}${content}</w:r>`
        return run('<w:fldChar w:fldCharType="separate"/>') + run(shown)
      },
    )
    .replaceAll('<w:r></w:r>', '')
}

/** A space between a footnote's number and its text, as Word writes one; no number and no formatting by the separators. */
function withNoteSpaces(xml: string): string {
  return xml.replace(/<w:footnote\b([^>]*)>.*?<\/w:footnote>/gs, (note, attributes: string) =>
    attributes.includes('w:type=')
      ? note.replace(/<w:pPr>.*?<\/w:pPr>|<w:r>(?:(?!<\/w:r>).)*<w:footnoteRef\/><\/w:r>/gs, '')
      : note.replace(/<w:footnoteRef\/><\/w:r>/, '$&<w:r><w:t xml:space="preserve"> </w:t></w:r>'),
  )
}
