import { mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Diagnostic, diagnostic, type OutputFile } from '@recapkit/content-model'
import { reasonOf } from '../reason-of.ts'
import { type Manifest, manifestName, printManifest } from './manifest.ts'
import type { ManifestPlan } from './plan-manifest.ts'

/**
 * Puts files into the output folder and removes stale ones. Everything is written aside first, then renamed, so that a
 * reader finds a file whole or not at all; a file in the way that is not ours is `output/not-ours` and stays.
 */
export async function publish(
  folder: string,
  files: readonly OutputFile[],
  earlier: Manifest,
  plan: ManifestPlan,
): Promise<{ written: readonly OutputFile[]; diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const written: OutputFile[] = []
  let aside: string | null = null
  try {
    await mkdir(folder, { recursive: true })
    aside = await mkdtemp(join(folder, '.recap-'))
    const staged: { file: OutputFile; from: string }[] = []
    for (const file of files) {
      if (!earlier.has(file.path) && (await isInTheWay(join(folder, file.path), file.bytes))) {
        diagnostics.push(notOurs(file.path))
        continue
      }
      const from = join(aside, String(staged.length))
      await writeFile(from, file.bytes)
      staged.push({ file, from })
    }
    const refused = new Set(files.map((file) => file.path))
    for (const { file } of staged) refused.delete(file.path)
    const ours = new Map([...plan.manifest].filter(([path]) => !refused.has(path)))
    await writeManifest(folder, aside, new Map([...earlier, ...ours]))
    for (const { file, from } of staged) {
      const failure = await moveInto(join(folder, file.path), from)
      if (failure === null) written.push(file)
      else {
        diagnostics.push(unwritable(file.path, failure))
        if (!earlier.has(file.path)) ours.delete(file.path)
      }
    }
    for (const path of plan.stale) await removeFile(folder, path)
    await writeManifest(folder, aside, ours)
  } catch (error) {
    diagnostics.push(unwritable('The outputs', error))
  } finally {
    if (aside !== null) await rm(aside, { recursive: true, force: true })
  }
  return { written, diagnostics }
}

async function isInTheWay(path: string, bytes: Uint8Array): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (found === null) return false
  return !found.isFile() || found.size !== bytes.length || Buffer.compare(await readFile(path), bytes) !== 0
}

/** Null, or what stood in the way: one file that cannot be placed stops no other. */
async function moveInto(to: string, from: string): Promise<unknown> {
  try {
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to)
    return null
  } catch (error) {
    return error
  }
}

function unwritable(what: string, error: unknown): Diagnostic {
  const message = `${what} could not be written: ${reasonOf(error)}`
  return diagnostic('output/unwritable', message, null, 'Choose another folder with --out.')
}

function notOurs(path: string): Diagnostic {
  const message = `${path} is in the output folder already and was not made by recap; it was left as it is.`
  return diagnostic('output/not-ours', message, null, 'Remove it, or choose another folder with --out.')
}

async function writeManifest(folder: string, aside: string, manifest: Manifest): Promise<void> {
  const from = join(aside, 'manifest')
  await writeFile(from, printManifest(manifest))
  await rename(from, join(folder, manifestName))
}

/** Removes a file and the folders that it leaves empty. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const removed = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}
