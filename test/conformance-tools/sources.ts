import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A folder of sites to build, and how it is removed. */
export interface Sources {
  readonly folder: string
  remove(): void
}

/** Lays out the project's own `content` and the `corpus` of small posts, each as a site. */
export function layOut(): Sources {
  const folder = mkdtempSync(join(tmpdir(), 'recap-outputs-'))
  cpSync(here('../../content'), join(folder, 'content'), { recursive: true })
  cpSync(here('../corpus'), join(folder, 'corpus'), { recursive: true })
  for (const name of readdirSync(join(folder, 'corpus'), { withFileTypes: true })) {
    if (name.isDirectory()) {
      const post = join(folder, 'corpus', name.name)
      renameSync(join(post, 'input.md'), join(post, 'index.md'))
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
