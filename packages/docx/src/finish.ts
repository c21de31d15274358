import type { Recap } from '@recapkit/content-model'
import { openPackage } from './package.ts'
import { makeReproducible } from './reproducible.ts'

/** The finished file: what the library leaves out is added, and what it leaves to chance is settled. */
export function finish(packed: Uint8Array, recap: Recap): Uint8Array {
  const parts = openPackage(packed)
  const main = 'word/document.xml'
  parts.write(main, withTableLooks(parts.read(main) ?? ''))
  const core = 'docProps/core.xml'
  const language = `<dc:language>${recap.lang}</dc:language>`
  parts.write(core, (parts.read(core) ?? '').replace('</cp:coreProperties>', `${language}$&`))
  makeReproducible(parts, recap)
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

/** Word 2007 and LibreOffice read the look of a table from one number (ECMA-376 part 4, 14.4.8). */
function withTableLooks(xml: string): string {
  return xml.replace(/<w:tblLook\b([^>]*?)\/>/g, (_match, attributes: string) => {
    const value = looks.reduce(
      (sum, [name, bit]) => (attributes.includes(`w:${name}="true"`) ? sum + bit : sum),
      0,
    )
    return `<w:tblLook w:val="${value.toString(16).toUpperCase().padStart(4, '0')}"${attributes}/>`
  })
}
