import type { DocumentDates } from '@recapkit/content-model'
import type { Package } from './package.ts'

/** Takes out of a package all that changes from run to run: dates, random relationship ids, counters of the process. */
export function makeReproducible(parts: Package, dates: DocumentDates): void {
  for (const name of parts.names().filter((part) => /^word\/[^/]+\.xml$/.test(part))) {
    const relations = name.replace('word/', 'word/_rels/').concat('.rels')
    const [part, links] = withStableIds(parts.read(name) ?? '', parts.read(relations) ?? '')
    parts.write(name, part)
    if (links !== '') parts.write(relations, links)
  }
  const core = 'docProps/core.xml'
  parts.write(core, withDates(parts.read(core) ?? '', dates))
}

function withStableIds(part: string, relations: string): readonly [string, string] {
  const ids = new Map<string, string>()
  for (const [, id] of relations.matchAll(/\bId="([^"]+)"/g))
    if (id !== undefined && !/^rId\d+$/.test(id)) ids.set(id, `rIdLink${ids.size + 1}`)
  const stable = (match: string, before: string, id: string): string => {
    const known = ids.get(id)
    return known === undefined ? match : `${before}"${known}"`
  }
  const marks = new Map<string, number>()
  let drawings = 0
  const fixed = part
    .replace(/(\br:(?:id|embed|link|pict)=)"([^"]+)"/g, stable)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=)"(\d+)"/g, (_match, before: string, id: string) => {
      if (!marks.has(id)) marks.set(id, marks.size + 1)
      return `${before}"${marks.get(id)}"`
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=)"\d+"/g, (_match, before: string) => `${before}"${++drawings}"`)
  return [fixed, relations.replace(/(\bId=)"([^"]+)"/g, stable)]
}

function withDates(core: string, { created, modified }: DocumentDates): string {
  return core
    .replace(/(<dcterms:created\b[^>]*>)[^<]*/, `$1${toTheSecond(created)}`)
    .replace(/(<dcterms:modified\b[^>]*>)[^<]*/, `$1${toTheSecond(modified)}`)
}

/** W3CDTF in UTC, as core properties want it (ECMA-376 part 2, 11). */
const toTheSecond = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')
