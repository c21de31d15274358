import type { Recap } from '@recapkit/content-model'
import type { Package } from './package.ts'

/** Takes out of a package all that changes from run to run: dates, random relationship ids, counters of the process. */
export function makeReproducible(parts: Package, recap: Recap): void {
  for (const name of parts.names().filter((part) => /^word\/[^/]+\.xml$/.test(part))) {
    const relations = name.replace('word/', 'word/_rels/').concat('.rels')
    const [part, links] = withStableIds(parts.read(name) ?? '', parts.read(relations) ?? '')
    parts.write(name, part)
    if (links !== '') parts.write(relations, links)
  }
  const core = 'docProps/core.xml'
  parts.write(core, withDates(parts.read(core) ?? '', recap))
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

function withDates(core: string, recap: Recap): string {
  const created = instant(recap.published?.iso ?? recap.event?.starts ?? null)
  const modified = recap.updated === null ? created : instant(recap.updated.iso)
  return core
    .replace(/(<dcterms:created\b[^>]*>)[^<]*/, `$1${created}`)
    .replace(/(<dcterms:modified\b[^>]*>)[^<]*/, `$1${modified}`)
}

/** UTC to the second; a day is taken at its start, and the oldest date of a zip stands where none is known. */
function instant(iso: string | null): string {
  const time = iso === null ? Number.NaN : Date.parse(withOffset(iso))
  return new Date(Number.isNaN(time) ? Date.UTC(1980, 0, 1) : time).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** A time without an offset would be read on the machine's clock. */
const withOffset = (iso: string): string =>
  /T/.test(iso) && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? `${iso}Z` : iso
