import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBack } from '../conformance/read-back.ts'
import type { TextFound } from '../conformance/text-found.ts'

/** What a build made, and of which post and in which format. */
export interface Manifest {
  readonly folder: string
  readonly files: Readonly<Record<string, readonly { source?: string; format: string }[]>>
}

/** The manifest that a build leaves in its folder. */
export function readManifest(folder: string): Manifest {
  return { ...JSON.parse(readFileSync(join(folder, '.recap-manifest.json'), 'utf8')), folder }
}

/** What one format made of a post, read back; of a collection's files, those that tell of all posts. */
export async function outputsOf(
  { folder, files }: Manifest,
  format: string,
  post: string,
): Promise<readonly TextFound[]> {
  const paths = Object.entries(files).flatMap(([path, owners]) =>
    owners.some((owner) => owner.format === format && (owner.source ?? post) === post) ? [path] : [],
  )
  const found = await Promise.all(
    paths.map((path) =>
      readBack({ path, mediaType: mediaTypeOf(path), bytes: readFileSync(join(folder, path)) }),
    ),
  )
  return found.filter((one) => one !== null)
}

function mediaTypeOf(path: string): string {
  if (path.includes('/assets/')) return 'image/any'
  if (path.endsWith('.pdf')) return 'application/pdf'
  if (path.endsWith('.docx')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (path.endsWith('.xml')) return 'application/xml'
  if (path.endsWith('.json')) return 'application/json'
  if (path.endsWith('.html')) return 'text/html'
  return 'text/markdown'
}
