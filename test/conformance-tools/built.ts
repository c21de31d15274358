import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'recapkit'
import { layOut } from './sources.ts'

/** The folder of the outputs, and how it is removed. */
export interface Built {
  readonly folder: string
  remove(): void
}

/** Builds the project's own content and the corpus of small posts. */
export async function buildAll(formats: string): Promise<Built> {
  const { folder, remove } = layOut()
  for (const site of ['content', 'corpus']) {
    const said: string[] = []
    const sink = { write: (text: string | Uint8Array) => said.push(String(text)) }
    const io = {
      cwd: folder,
      stdin: nothing(),
      stdout: sink,
      stderr: sink,
      env: {},
      now: new Date('2026-01-01'),
    }
    const code = await main(
      ['build', site, '--format', formats, '--out', `dist/${site}`, '--future', '--drafts'],
      io,
    )
    if (code !== 0) throw new Error(said.join(''))
  }
  return { folder: join(folder, 'dist'), remove }
}

/** The files below a folder whose names end in an extension. */
export function filesOf(folder: string, extension: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths
    .filter((path) => path.endsWith(extension))
    .map((path) => join(folder, path))
    .sort()
}

/** Standard input that holds nothing. */
export async function* nothing(): AsyncGenerator<Uint8Array> {}
