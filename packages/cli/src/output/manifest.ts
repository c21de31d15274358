import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSafePath } from '../pipeline/product.ts'

/** The file in the output folder that says which files are ours. */
export const manifestName = '.recap-manifest.json'

/** The post (null: all posts together) and the format that a file was made for. */
export interface Owner {
  readonly source: string | null
  readonly format: string
}

/** Every file of ours in an output folder, by its path there. */
export type Manifest = ReadonlyMap<string, readonly Owner[]>

/** The manifest of an output folder; empty when there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null)
  return text === null ? new Map() : parseManifest(text)
}

/** A manifest from its text; entries that would lead out of the folder are not believed. */
export function parseManifest(text: string): Manifest {
  const manifest = new Map<string, readonly Owner[]>()
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return manifest
  }
  const { files }: { files?: unknown } = Object(parsed)
  for (const [path, owners] of Object.entries(Object(files))) {
    if (!isSafePath(path) || !Array.isArray(owners)) continue
    manifest.set(path, owners.filter(isOwner))
  }
  return manifest
}

function isOwner(value: unknown): value is Owner {
  const { source, format }: { source?: unknown; format?: unknown } = Object(value)
  return (source === null || typeof source === 'string') && typeof format === 'string'
}

/** The text of a manifest: the same files give the same text. */
export function printManifest(manifest: Manifest): string {
  const paths = [...manifest.keys()].sort()
  const files = Object.fromEntries(paths.map((path) => [path, manifest.get(path)]))
  return `${JSON.stringify({ about: 'Files made by recap; it removes those that no longer belong.', files }, null, 1)}\n`
}
