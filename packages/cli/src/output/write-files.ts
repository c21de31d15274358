import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFile } from '@recapkit/content-model'

/** Writes every file whole: under a temporary name first, then all are renamed. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const moves: { from: string; to: string }[] = []
  for (const file of files) {
    const to = join(folder, file.path)
    const from = `${to}.tmp`
    await mkdir(dirname(to), { recursive: true })
    await writeFile(from, file.bytes)
    moves.push({ from, to })
  }
  for (const { from, to } of moves) await rename(from, to)
}
