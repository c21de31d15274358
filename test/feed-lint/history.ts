import type { Document } from '@xmldom/xmldom'
import { all, linksOf, parseXml } from './xml.ts'

/**
 * Every complaint about how the documents of one feed hang together (RFC 5005), by their addresses; `current` is the
 * address to subscribe to.
 */
export function lintHistory(documents: ReadonlyMap<string, string>, current: string): readonly string[] {
  const parsed = new Map([...documents].map(([address, source]) => [address, parseXml(source)]))
  const archives = walk(parsed, current, 'prev-archive')
  const pages = walk(parsed, current, 'next')
  const complaints: string[] = []
  const others = [...parsed.keys()].filter((address) => address !== current)
  if (archives.length !== others.length) complaints.push('4: not every archive is reached from the feed.')
  if (pages.join() !== archives.join()) complaints.push('3: the pages are not the archives from new to old.')
  for (const [address, document] of parsed) {
    if (isArchive(document) !== (address !== current)) complaints.push(`4: ${address} is marked wrongly.`)
    if (only(document, 'self') !== address) complaints.push(`3: ${address} does not name itself.`)
    if (parsed.size === 1) continue
    if (only(document, 'first') !== current || only(document, 'last') !== archives.at(-1))
      complaints.push(`3: ${address} does not lead to the first and the last page.`)
    if (address !== current && only(document, 'current') !== current)
      complaints.push(`4: ${address} does not lead to the feed.`)
  }
  for (const [index, address] of archives.entries()) {
    const newer = archives[index - 1]
    const document = parsed.get(address)
    if (document === undefined) continue
    if (only(document, 'next-archive') !== newer) complaints.push(`4: ${address} names another successor.`)
    if (only(document, 'previous') !== (newer ?? current))
      complaints.push(`3: ${address} names another page before it.`)
  }
  return complaints.map((complaint) => `RFC 5005, ${complaint}`)
}

/** The ids of all items that can be reached, each once. */
export function idsIn(documents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ids = [...documents.values()].flatMap((source) => {
    const document = parseXml(source)
    return [...all(document, 'guid'), ...all(document, 'entry').flatMap((entry) => all(entry, 'id'))]
  })
  return new Set(ids.map((id) => id.textContent ?? ''))
}

function walk(documents: ReadonlyMap<string, Document>, from: string, rel: string): readonly string[] {
  const found: string[] = []
  let next = only(documents.get(from), rel)
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = only(documents.get(next), rel)
  }
  return found
}

const only = (document: Document | undefined, rel: string): string | undefined =>
  document === undefined ? undefined : linksOf(document, rel)[0]
const isArchive = (document: Document): boolean => all(document, 'fh:archive').length === 1
