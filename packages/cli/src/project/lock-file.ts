import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnostic, type Result } from '@recapkit/content-model'
import type { Lock } from '@recapkit/rss'
import { reasonOf } from '../reason-of.ts'

/** The file beside the configuration that says under which identity each item was published. */
export const lockName = 'recap.lock.yaml'

/** The lock of a site; null when nothing was published yet, or when the file is damaged, which a diagnostic says. */
export async function readLockFile(root: string): Promise<Result<Lock | null>> {
  let text: string
  try {
    text = await readFile(join(root, lockName), 'utf8')
  } catch (error) {
    if (/^ENOENT/.test(reasonOf(error))) return { value: null, diagnostics: [] }
    return { value: null, diagnostics: [damaged(error)] }
  }
  const [{ parse }, { readLock }] = await Promise.all([import('yaml'), import('@recapkit/rss')])
  try {
    return readLock(parse(text, { schema: 'core', maxAliasCount: 0, uniqueKeys: false }), lockName)
  } catch (error) {
    return { value: null, diagnostics: [damaged(error)] }
  }
}

const damaged = (error: unknown): Result<null>['diagnostics'][number] =>
  diagnostic('site/damaged-lock', `The lock file could not be read: ${reasonOf(error)}`, {
    path: lockName,
    at: null,
  })

/** The text of a lock file: the same lock gives the same text. */
export async function printLock(lock: Lock): Promise<string> {
  const { stringify } = await import('yaml')
  const about =
    '# Under which identity each item of the feeds was published. Written by `recap publish`; commit it.\n'
  return about + stringify(lock, { lineWidth: 0 })
}
