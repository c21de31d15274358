import type { DocumentDates } from '@recapkit/content-model'
import type { Package } from './package.ts'

/** Takes out of a package all that changes from run to run: dates, and numbers of drawings that count on in the process. */
export function makeReproducible(parts: Package, dates: DocumentDates): void {
  for (const name of parts.names().filter((part) => /^word\/[^/]+\.xml$/.test(part)))
    parts.edit(name, withOwnDrawingNumbers)
  parts.edit('docProps/core.xml', (core) => withDates(core, dates))
}

function withOwnDrawingNumbers(xml: string): string {
  let drawings = 0
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=)"\d+"/g, (_match, before: string) => `${before}"${++drawings}"`)
}

function withDates(core: string, { created, modified }: DocumentDates): string {
  return core
    .replace(/(<dcterms:created\b[^>]*>)[^<]*/, `$1${toTheSecond(created)}`)
    .replace(/(<dcterms:modified\b[^>]*>)[^<]*/, `$1${toTheSecond(modified)}`)
}

/** W3CDTF in UTC, as core properties want it (ECMA-376 part 2, 11). */
const toTheSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')
