import type { Recap } from '@recapkit/content-model'
import { main } from 'recapkit'

/** The models of every post of a folder. */
export async function modelsOf(folder: string): Promise<readonly Recap[]> {
  const printed: string[] = []
  await recapInto(printed, 'inspect', folder, '--json')
  // `inspect` prints one JSON document after the other, each closed by a brace at the beginning of a line.
  return printed
    .join('')
    .split(/(?<=^\}\n)/m)
    .filter((document) => document.trim() !== '')
    .map((document) => JSON.parse(document))
}

/** Runs the command in silence; its exit code. */
export const recap = (...argv: readonly string[]): Promise<number> => recapInto([], ...argv)

function recapInto(printed: string[], ...argv: readonly string[]): Promise<number> {
  return main(argv, {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: { write: (chunk) => printed.push(String(chunk)) },
    stderr: { write: () => true },
    env: {},
    now: new Date(),
  })
}
