import type { Recap } from '@recapkit/content-model'
import { percentDecoded } from './percent.ts'

/** Folders that generators serve from the root of the site; the empty one for the folder around them. */
const servedFolders = ['static/', 'public/', 'assets/', 'src/', '']

const pictureFolders = ['attachments', 'assets', 'images', 'img', 'media', '_attachments', 'files']

const extensions = ['png', 'jpg', 'jpeg', 'svg', 'webp', 'gif', 'avif']

/**
 * The paths to look a picture up under, the likeliest first: as it is; as a browser resolves it from the post's own
 * address; from the static roots, the site's and those of a site within a larger repository; in the post's folder, since a
 * page bundle serves its files below the post's address; below the source folder for an alias (`@assets/`); in a folder
 * beside the post that has its name (Hexo); in the usual folders of pictures around it, where notes need no path (Obsidian); in the English version of a translated post; and each with an extension,
 * since generators let it be left out.
 */
export function candidates(
  src: string,
  recap: Pick<Recap, 'path' | 'permalink' | 'lang'>,
): readonly string[] {
  const folders = recap.path.split('/').slice(0, -1)
  const folder = folders.join('/')
  const spelled = spellings(src)
  const found = new Set<string>(spelled)
  for (const path of spelled) {
    if (path.startsWith('/')) for (const nested of inNestedSites(path, folders)) found.add(nested)
    else for (const served of asServed(path, folder, recap.permalink)) found.add(served)
  }
  for (const path of spelled) for (const tail of tails(path)) found.add(join(folder, tail))
  for (const path of spelled) for (const aliased of inAliases(path)) found.add(aliased)
  const own = ownFolder(recap.path)
  if (own !== null) for (const path of spelled) found.add(join(own, path.split('/').at(-1) ?? ''))
  for (const path of spelled) for (const kept of inFoldersOfPictures(path, folder)) found.add(kept)
  for (const path of [...found]) found.add(inEnglish(path, recap.lang))
  if (/\.\w{2,5}$/.test(spelled.at(-1) ?? '')) return [...found]
  return [...found].flatMap((path) => [path, ...extensions.map((extension) => `${path}.${extension}`)])
}

/** As written, percent-decoded, and both without a query or a fragment; backslashes as slashes. */
function spellings(src: string): readonly string[] {
  const bare = src.replace(/[?#].*$/s, '')
  const all = [src, percentDecoded(src), bare, percentDecoded(bare)]
  return [...new Set(all.map((spelling) => spelling.replaceAll('\\', '/')))].filter((path) => path !== '')
}

/** A path that begins with a slash, below the served folders of each folder around the post, the nearest first. */
function inNestedSites(path: string, folders: readonly string[]): readonly string[] {
  const around = folders.map((_, index) => folders.slice(0, index + 1).join('/')).reverse()
  return around.flatMap((base) => servedFolders.map((served) => `${base}/${served}${path.slice(1)}`))
}

/** A path from the site root as it was written, resolved from the post's address and from the site's root. */
function asServed(path: string, folder: string, permalink: string | null): readonly string[] {
  const written = relativeTo(folder, path)
  const bases = permalink === null ? ['/'] : [permalink.replace(/^https?:\/\/[^/]*/i, ''), '/']
  return bases.map((base) => resolve(base, written))
}

function relativeTo(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

/** `@assets/hall.png` and `@/assets/hall.png` as bundlers are commonly told to resolve them. */
function inAliases(path: string): readonly string[] {
  const [, name, rest] = /(?:^|\/)[@~]([\w-]*)\/(.+)$/.exec(path) ?? []
  if (name === undefined || rest === undefined) return []
  return name === '' ? [`src/${rest}`] : [`src/${name}/${rest}`, `src/${rest}`]
}

/** A name alone, in the folders that vaults of notes keep pictures in. */
function inFoldersOfPictures(path: string, folder: string): readonly string[] {
  const name = path.split('/').at(-1) ?? ''
  if (path !== join(folder, name)) return []
  return [folder, ''].flatMap((base) => pictureFolders.map((one) => join(base, `${one}/${name}`)))
}

/** The folder beside a post that has the post's name; null for an index, which has its folder around it. */
function ownFolder(path: string): string | null {
  const own = path.replace(/\.[^./]+$/, '')
  return /(?:^|\/)_?index(?:\.[\w-]+)?$/i.test(own) || own === path ? null : own
}

/** Versions of a site lie in folders named by language, and translations often show the pictures of the original. */
function inEnglish(path: string, lang: string): string {
  const own = [lang.toLowerCase(), lang.toLowerCase().split('-')[0]]
  return path
    .split('/')
    .map((segment) => (own.includes(segment.toLowerCase()) ? 'en' : segment))
    .join('/')
}

/** As browsers resolve a path: against the address without its last segment, never above the root. */
function resolve(address: string, path: string): string {
  const kept: string[] = []
  for (const segment of `${address.slice(0, address.lastIndexOf('/') + 1)}${path}`.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return `/${kept.join('/')}`
}

/** The path without its first segments, longest first, and never more than eight. */
function tails(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => !['', '.', '..'].includes(segment))
  const last = segments.slice(-8)
  return last.map((_, index) => last.slice(index).join('/'))
}

const join = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)
