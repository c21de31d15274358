import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Diagnostic, diagnostic, type Result } from '@recapkit/content-model'

/** A table of a data file: keys and values as YAML, TOML or JSON state them. */
export type Table = Readonly<Record<string, unknown>>

const limit = 256 * 1024

/** The first of some files, relative to the root, that exists, as a table; a file that cannot be read is a warning. */
export async function readDataFile(root: string, names: readonly string[]): Promise<Result<Table | null>> {
  const path = names.find((name) => existsSync(join(root, name)))
  if (path === undefined) return { value: null, diagnostics: [] }
  try {
    const size = (await stat(join(root, path))).size
    if (size > limit) return { value: null, diagnostics: [unreadable(path, 'it is larger than 256 KB')] }
    return {
      value: asTable(await parseData(extname(path), await readFile(join(root, path), 'utf8'))),
      diagnostics: [],
    }
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { value: null, diagnostics: [unreadable(path, reason)] }
  }
}

/** Text as data, by the extension of the file it is from; throws what the reader of that format throws. */
export async function parseData(extension: string, text: string): Promise<unknown> {
  if (extension === '.json') return JSON.parse(text)
  if (extension === '.toml') return (await import('smol-toml')).parse(text)
  return (await import('@recapkit/markdown/yaml')).loadYaml(text)
}

function unreadable(path: string, reason: string): Diagnostic {
  const message = `The blog's own configuration was not read: ${reason}`
  return { ...diagnostic('config/unreadable', message, { path, at: null }), severity: 'warning' }
}

/** The value as a table; empty when it is none. */
export function asTable(value: unknown): Table {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
}

/** The value as text that is not blank, or null. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
