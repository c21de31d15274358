import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { configName } from '../config/config.ts'

const siteConfigs = [
  configName,
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  'config/_default',
  'astro.config.mjs',
  'astro.config.ts',
  'astro.config.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  '.eleventy.js',
  'mkdocs.yml',
  'gatsby-config.js',
  'gatsby-config.ts',
  'pelicanconf.py',
  '_quarto.yml',
  'docusaurus.config.js',
  'docusaurus.config.ts',
]
const projects = ['package.json', '.git']
const hints = ['static', 'public', '_includes', '_layouts', 'archetypes', 'layouts']

/**
 * The site root for a folder: the nearest folder upward that a site generator's configuration marks; else the nearest
 * that holds `_posts`, or that a package or a repository marks; else the nearest with static files or templates; else
 * the folder itself.
 */
export function findRoot(folder: string): string {
  const upward = ancestors(folder)
  const configured = upward.find((at) => has(at, siteConfigs))
  if (configured !== undefined) return configured
  const marked = upward.find((at) => has(at, projects) || holdsPosts(at))
  if (marked !== undefined) return holdsPosts(marked) ? dirname(marked) : marked
  return upward.find((at) => dirname(at) !== at && has(at, hints)) ?? folder
}

const holdsPosts = (folder: string): boolean => /^_(posts|drafts)$/.test(basename(folder))

function has(folder: string, names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(folder, name)))
}

/** A folder and all that it lies in, from the inside out. */
export function ancestors(folder: string): readonly string[] {
  const up = dirname(folder)
  return up === folder ? [folder] : [folder, ...ancestors(up)]
}
