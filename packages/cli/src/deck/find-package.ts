import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The folder of an installed package as seen from some folders in turn, or from this one last; null when none has it. */
export function findPackage(name: string, folders: readonly string[]): string | null {
  const places = [...folders.map((folder) => join(folder, 'package.json')), import.meta.url]
  for (const place of places) {
    const paths = createRequire(place).resolve.paths(name) ?? []
    const found = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'package.json')))
    if (found !== undefined) return found
  }
  return null
}
