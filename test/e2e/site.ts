import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from 'recapkit'
import { onTestFinished } from 'vitest'

/** What a run of the command said and answered. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A small site in a folder of its own, which goes when the test ends. */
export interface Site {
  readonly folder: string
  write(path: string, content: string | Uint8Array): void
  remove(path: string): void
  read(path: string): string
  has(path: string): boolean
  /** Every file below a folder with its bytes, by path. */
  files(folder: string): ReadonlyMap<string, Buffer>
  /** Runs the command in-process, from the site's folder. */
  recap(...argv: readonly string[]): Promise<Outcome>
  /** The same on another day. */
  recapOn(day: string, ...argv: readonly string[]): Promise<Outcome>
  /** The same with something on standard input. */
  recapWith(stdin: string, ...argv: readonly string[]): Promise<Outcome>
}

/** The day on which all runs of these tests take place. */
export const today: Date = new Date('2025-06-01T12:00:00Z')

/** Lays out a site of some files. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
  const folder = mkdtempSync(join(tmpdir(), 'recap-site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  const run = async (stdin: string, now: Date, argv: readonly string[]): Promise<Outcome> => {
    const out: (string | Uint8Array)[] = []
    const err: (string | Uint8Array)[] = []
    const code = await main(argv, {
      cwd: folder,
      stdin: piece(stdin),
      stdout: { write: (chunk) => out.push(chunk) },
      stderr: { write: (chunk) => err.push(chunk) },
      env: {},
      now,
    })
    return { code, out: joined(out), err: joined(err) }
  }
  return {
    folder,
    write,
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    has: (path) => existsSync(join(folder, path)),
    files: (path) => filesBelow(join(folder, path)),
    recap: (...argv) => run('', today, argv),
    recapOn: (day, ...argv) => run('', new Date(day), argv),
    recapWith: (stdin, ...argv) => run(stdin, today, argv),
  }
}

/** Every file below a folder with its bytes, by path, in the order of the paths. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]))
}

async function* piece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function joined(chunks: readonly (string | Uint8Array)[]): string {
  return Buffer.concat(
    chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
  ).toString()
}
