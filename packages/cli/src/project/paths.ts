import { relative, sep } from 'node:path'

/** A path below a folder as diagnostics and the model write it: relative, with forward slashes. */
export function relativePath(folder: string, path: string): string {
  const below = relative(folder, path)
  return sep === '/' ? below : below.replaceAll(sep, '/')
}

/** True when a path is a folder itself or lies below it; both absolute, or both from one place, where `''` is the top. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** A path as people see it from a folder: relative, unless that climbs so far that the absolute one is shorter. */
export function shownPath(folder: string, path: string): string {
  const below = relativePath(folder, path)
  return below.startsWith('../') && path.length < below.length ? path : below
}
