import type { Recap } from '@recapkit/content-model'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The same package with nothing in it that changes from run to run: dates, random ids, counters, entry times. */
export function reproducible(bytes: Uint8Array, recap: Recap): Uint8Array {
  const parts = unzipSync(bytes)
  for (const name of Object.keys(parts).filter((part) => /^word\/[^/]+\.xml$/.test(part))) {
    const relations = name.replace('word/', 'word/_rels/').concat('.rels')
    const [part, links] = withStableIds(text(parts[name]), text(parts[relations]))
    parts[name] = strToU8(part)
    if (parts[relations] !== undefined) parts[relations] = strToU8(links)
  }
  const core = 'docProps/core.xml'
  parts[core] = strToU8(withDates(text(parts[core]), recap))
  return zipSync(
    Object.fromEntries(
      Object.keys(parts)
        .sort(packageOrder)
        .map((name) => [name, parts[name] ?? new Uint8Array()]),
    ),
    { level: 6, mtime: new Date(1980, 0, 1), os: 0 },
  )
}

const text = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : strFromU8(bytes))

/** Random relationship ids, and bookmark and drawing ids that count up over a whole process. */
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
    .replace('</cp:coreProperties>', `<dc:language>${recap.lang}</dc:language></cp:coreProperties>`)
}

/** UTC to the second; a day is taken at its start, and the oldest date of a zip stands where none is known. */
function instant(iso: string | null): string {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return new Date(Number.isNaN(time) ? Date.UTC(1980, 0, 1) : time).toISOString().replace(/\.\d+Z$/, 'Z')
}

function packageOrder(one: string, other: string): number {
  const first = '[Content_Types].xml'
  if (one === first || other === first) return one === first ? -1 : 1
  return one < other ? -1 : 1
}
