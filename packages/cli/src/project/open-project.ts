import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { type Diagnostic, diagnostic, type Result } from '@recapkit/content-model'
import type { Blog } from '../blog/blog.ts'
import { readBlog } from '../blog/read-blog.ts'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/find-config.ts'
import { readConfig } from '../config/read-config.ts'
import { reasonOf } from '../reason-of.ts'
import { commonFolder } from './common-folder.ts'
import { findRoot } from './find-root.ts'
import { relativePath } from './paths.ts'
import { mergeSettings, type Settings, type Wishes } from './settings.ts'

/** A path as it was given: what it is on the disk. */
export interface Given {
  readonly path: string
  readonly kind: 'file' | 'folder'
}

/** The site that a run works on. */
export interface Project {
  /** Absolute. */
  readonly root: string
  readonly given: readonly Given[]
  readonly blog: Blog
  readonly settings: Settings
}

/** A site root, absolute, and the project there; null when its configuration has faults. */
export interface Opened {
  readonly root: string
  readonly project: Project | null
}

/** Finds the site around some paths (`-`, standard input, is none of them); one that is not there is `source/unreadable`. */
export async function openProject(
  paths: readonly string[],
  wishes: Wishes,
  cwd: string,
): Promise<Result<Opened>> {
  const diagnostics: Diagnostic[] = []
  const given: Given[] = []
  const missing: { path: string; error: unknown }[] = []
  const named = paths.filter((path) => path !== '-')
  for (const path of paths.length === 0 ? [cwd] : named.map((one) => resolve(cwd, one))) {
    try {
      given.push({ path, kind: (await stat(path)).isDirectory() ? 'folder' : 'file' })
    } catch (error) {
      missing.push({ path, error })
    }
  }
  const start = given.length === 0 ? cwd : commonFolder(given.map(startFolder))
  const configPath = findConfig(start)
  const root = configPath === null ? findRoot(start) : dirname(configPath)
  diagnostics.push(...missing.map(({ path, error }) => notThere(relativePath(root, path), error)))
  const config = configPath === null ? { value: {}, diagnostics: [] } : await loadConfig(configPath)
  diagnostics.push(...config.diagnostics)
  if (config.value === null) return { value: { root, project: null }, diagnostics }
  const blog = await readBlog(root)
  diagnostics.push(...blog.diagnostics)
  const settings = mergeSettings(wishes, config.value, configPath, blog.value, cwd)
  return { value: { root, project: { root, given, blog: blog.value, settings } }, diagnostics }
}

/** A folder's `index.md` takes its name from the folder, so that the root lies above it. */
function startFolder(given: Given): string {
  if (given.kind === 'folder') return given.path
  const folder = dirname(given.path)
  return /^index\./i.test(basename(given.path)) ? dirname(folder) : folder
}

async function loadConfig(path: string): Promise<Result<Config | null>> {
  const name = basename(path)
  try {
    return readConfig(await readFile(path, 'utf8'), name)
  } catch (error) {
    const message = `The configuration could not be read: ${reasonOf(error)}`
    return { value: null, diagnostics: [diagnostic('config/unreadable', message, { path: name, at: null })] }
  }
}

function notThere(path: string, error: unknown): Diagnostic {
  const reason = reasonOf(error)
  const message = /^ENOENT|^ENOTDIR/.test(reason)
    ? 'There is no such file or folder.'
    : `It could not be read: ${reason}`
  return diagnostic('source/unreadable', message, { path, at: null })
}
