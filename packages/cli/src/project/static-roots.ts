import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './open-project.ts'

const usual = ['static', 'public', 'assets', 'src']

/** Where an address with a leading slash is looked for: as configured, else the blog's own and the usual folders, and the root. */
export function staticRoots({ root, blog, settings }: Project): readonly string[] {
  if (settings.staticRoots !== null) return settings.staticRoots
  const found = [...blog.staticRoots, ...usual].filter((name) => existsSync(join(root, name)))
  return [...new Set([...found, '.'])]
}
