import type { Exporter, OutputFile } from '@recapkit/content-model'

/** A file that was made, with the post (a path below the site root; null for all posts together) and format it is of. */
export interface Product {
  readonly file: OutputFile
  readonly source: string | null
  readonly format: string
  /** True for what a reader opens; false for the pictures beside it. */
  readonly main: boolean
}

/** Whether a path stays below the output folder. */
export function isSafePath(path: string): boolean {
  const parts = path.split('/')
  return (
    path !== '' &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    parts.every((part) => !['', '.', '..'].includes(part))
  )
}

/** Where the file that a reader opens lies: of one recap, or with null of all together; null when there is none. */
export function mainPath(exporter: Exporter, recapId: string | null): string | null {
  if (exporter.scope === 'collection') return exporter.path(recapId)
  return recapId === null ? null : `${recapId}/${recapId}.${exporter.extension}`
}
