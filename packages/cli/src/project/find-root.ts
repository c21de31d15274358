import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const markers = [
  'recap.config.yaml',
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.json',
  'config.toml',
  'astro.config.mjs',
  'astro.config.ts',
  'eleventy.config.js',
  '.eleventy.js',
  'docusaurus.config.js',
  'docusaurus.config.ts',
  'package.json',
  '.git',
]

const postFolders = new Set(['_posts', '_drafts'])

/** The site root of a folder: the nearest one upward that a site generator, a package or a repository marks, else the folder. */
export function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (markers.some((name) => existsSync(join(at, name)))) return at
    if (postFolders.has(basename(at))) return dirname(at)
    if (dirname(at) === at) return folder
  }
}
