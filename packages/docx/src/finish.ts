import type { DocumentDates, Recap } from '@recapkit/content-model'
import { openPackage } from './package.ts'
import { withLikelyPages } from './page-references.ts'
import type { AdoptedStyles } from './reference/adopt-styles.ts'
import { applyReference } from './reference/apply-reference.ts'
import type { Reference } from './reference/read-reference.ts'
import { makeReproducible } from './reproducible.ts'

/** The finished file: what the library leaves out is added, and what it leaves to chance is settled. */
export function finish(
  packed: Uint8Array,
  recap: Recap,
  dates: DocumentDates,
  reference: Reference | null,
  adopted: AdoptedStyles | null,
): Uint8Array {
  const parts = openPackage(packed)
  for (const name of parts
    .names()
    .filter((part) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(part)))
    parts.write(name, withFieldResults(withTableLooks(parts.read(name) ?? '')))
  const main = 'word/document.xml'
  parts.write(main, withLikelyPages(parts.read(main) ?? ''))
  const notes = 'word/footnotes.xml'
  parts.write(notes, withNoteSpaces(parts.read(notes) ?? ''))
  const core = 'docProps/core.xml'
  const language = `<dc:language>${recap.lang}</dc:language>`
  parts.write(core, (parts.read(core) ?? '').replace('</cp:coreProperties>', `${language}$&`))
  if (reference !== null) applyReference(parts, reference, adopted?.ids ?? new Map())
  makeReproducible(parts, dates)
  return parts.zip()
}

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
