import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'

const run = promisify(execFile)

/** Where the drivers of the validators lie, beside the sources that run or are compiled. */
export const validators: string =
  ['../validators', '../../validators']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path)) ?? ''

/** The path of a program that a person has installed, by any of its names; null when there is none. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

/** Skips a test where a program is not installed, and says so; in continuous integration its lack is a failure. */
export function need(context: TestContext, what: string, program: string | null): string {
  if (program !== null) return program
  if (process.env['CI']) throw new Error(`${what} is not installed; .ci/run installs it.`)
  return context.skip(`${what} is not installed`)
}

/** What a program prints, line by line; it is given room for the reports of many files. */
export async function linesOf(program: string, options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(program, [...options], { maxBuffer: 256 * 1024 * 1024, cwd: validators })
  return stdout.split('\n').filter((line) => line !== '')
}

/** What a program prints as JSON, a value a line. */
export async function valuesOf<Value>(
  program: string,
  options: readonly string[],
): Promise<readonly Value[]> {
  return (await linesOf(program, options)).map((line): Value => JSON.parse(line))
}
