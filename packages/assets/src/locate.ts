import type { Recap } from '@recapkit/content-model'
import { percentDecoded } from './percent.ts'

/**
 * The paths to look a picture up under, the likeliest first: as it is; as a browser resolves it from the post's own
 * address; from the static roots; and, since a page bundle serves its files below the post's address, in the post's folder.
 */
export function candidates(src: string, recap: Pick<Recap, 'path' | 'permalink'>): readonly string[] {
  const folder = recap.path.includes('/') ? recap.path.slice(0, recap.path.lastIndexOf('/')) : ''
  const found = new Set<string>()
  for (const spelling of spellings(src)) {
    found.add(spelling)
    if (!spelling.startsWith('/')) {
      const written = relativeTo(folder, spelling)
      if (recap.permalink !== null) found.add(resolve(recap.permalink, written))
      found.add(resolve('/', written))
    }
  }
  for (const spelling of spellings(src)) for (const tail of tails(spelling)) found.add(join(folder, tail))
  return [...found]
}

/** As written, percent-decoded, and both without a query or a fragment; backslashes as slashes. */
function spellings(src: string): readonly string[] {
  const bare = src.replace(/[?#].*$/s, '')
  return [...new Set([src, percentDecoded(src), bare, percentDecoded(bare)])]
    .map((spelling) => spelling.replaceAll('\\', '/'))
    .filter((spelling) => spelling !== '')
}

/** How the author wrote the path, seen from the post's folder. */
function relativeTo(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** A path seen from an address, as browsers see it: without the address's last segment, never above the root. */
function resolve(address: string, path: string): string {
  const base = address.replace(/^https?:\/\/[^/]*/i, '')
  const segments = base.slice(0, base.lastIndexOf('/') + 1).split('/')
  const kept: string[] = []
  for (const segment of [...segments, ...path.split('/')]) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return `/${kept.join('/')}`
}

/** The path without its first segments, longest first. */
function tails(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  return segments.map((_, index) => segments.slice(index).join('/'))
}

const join = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)
