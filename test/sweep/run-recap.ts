import type { Diagnostic, Recap } from '@recapkit/content-model'
import { main } from 'recapkit'

/** What the reader makes of a folder: the models of its posts, and everything it has to say of them. */
export interface Inspected {
  readonly models: readonly Recap[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads every post of a folder, drafts and posts of the future among them. */
export async function inspect(folder: string): Promise<Inspected> {
  const printed: string[] = []
  const said: string[] = []
  await run(printed, said, 'inspect', folder, '--json', '--diagnostics', 'json')
  // `inspect` prints one JSON document after the other, each closed by a brace at the beginning of a line.
  const models = printed
    .join('')
    .split(/(?<=^\}\n)/m)
    .filter((document) => document.trim() !== '')
    .map((document): Recap => JSON.parse(document))
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(said.join(''))
  return { models, diagnostics }
}

/** The models of every post of a folder. */
export async function modelsOf(folder: string): Promise<readonly Recap[]> {
  return (await inspect(folder)).models
}

/** Runs the command in silence; its exit code. */
export const recap = (...argv: readonly string[]): Promise<number> => run([], [], ...argv)

function run(printed: string[], said: string[], ...argv: readonly string[]): Promise<number> {
  return main(argv, {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: { write: (chunk) => printed.push(String(chunk)) },
    stderr: { write: (chunk) => said.push(String(chunk)) },
    env: {},
    now: new Date(),
  })
}
