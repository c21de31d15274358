import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Diagnostic, diagnostic, type Result } from '@recapkit/content-model'
import type { Lock } from '@recapkit/rss'
import { reasonOf } from '../reason-of.ts'
import { bothSides, hasConflict } from './conflict.ts'
import { lockName, parseLock, printLock } from './lock-text.ts'

/**
 * The lock of a site; null when nothing was published yet, or when the file is damaged, which is an error. Of a merge
 * that git left open both sides are taken, which is `site/merged-lock`.
 */
export async function readLockFile(root: string): Promise<Result<Lock | null>> {
  let text: string
  try {
    text = await readFile(join(root, lockName), 'utf8')
  } catch (error) {
    if (/^ENOENT/.test(reasonOf(error))) return { value: null, diagnostics: [] }
    return { value: null, diagnostics: [damaged(error)] }
  }
  const { readLock } = await import('@recapkit/rss')
  const conflict = hasConflict(text)
  try {
    const data = await parseLock(conflict ? bothSides(text) : text)
    const { value, diagnostics } = readLock(data, lockName)
    return { value, diagnostics: conflict && value !== null ? [...diagnostics, merged] : diagnostics }
  } catch (error) {
    return { value: null, diagnostics: [damaged(error)] }
  }
}

const damaged = (error: unknown): Diagnostic =>
  diagnostic(
    'site/damaged-lock',
    `The lock file could not be read: ${reasonOf(error)}`,
    { path: lockName, at: null },
    'Take the file from the last commit in which it was whole.',
  )

const merged: Diagnostic = diagnostic(
  'site/merged-lock',
  'The lock file holds a merge that was left open; what both sides published counts.',
  { path: lockName, at: null },
  '`recap publish` writes it down; `recap.lock.yaml merge=union` in .gitattributes spares it.',
)

/** Writes the lock file whole or not at all; what stands in the way is `output/unwritable`. */
export async function writeLockFile(root: string, lock: Lock): Promise<readonly Diagnostic[]> {
  const aside = join(root, `.${lockName}.part`)
  try {
    await writeFile(aside, await printLock(lock))
    await rename(aside, join(root, lockName))
    return []
  } catch (error) {
    const message = `The lock file could not be written: ${reasonOf(error)}`
    return [diagnostic('output/unwritable', message, { path: lockName, at: null })]
  }
}
