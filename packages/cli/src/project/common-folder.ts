import { ancestors } from './find-root.ts'

/** The nearest folder that all of some absolute folders are or lie in. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '/', ...others] = folders
  const chains = others.map((folder) => new Set(ancestors(folder)))
  return ancestors(first).find((folder) => chains.every((chain) => chain.has(folder))) ?? first
}
