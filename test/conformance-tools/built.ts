import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  for (const site of ['content', 'corpus']) await build(folder, site, formats)
  return { folder: join(folder, 'dist'), remove }
}

/** Builds the post in which everything is nested, with a configuration of its own. */
export async function buildNested(formats: string, config: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'recap-nested-'))
  cpSync(fileURLToPath(new URL('nested', import.meta.url)), join(folder, 'nested'), { recursive: true })
  writeFileSync(join(folder, 'nested', 'recap.config.yaml'), config)
  await build(folder, 'nested', formats)
  return { folder: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function build(folder: string, site: string, formats: string): Promise<void> {
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
