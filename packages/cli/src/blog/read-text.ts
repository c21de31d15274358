import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The first of some files that exists, with its text, or null when none does. */
export async function readFirst(
  root: string,
  names: readonly string[],
): Promise<{ readonly path: string; readonly text: string } | null> {
  const path = names.find((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile() === true)
  return path === undefined ? null : { path, text: await readFile(join(root, path), 'utf8') }
}

/** The text of the first of some files that exists, or null when none does. */
export async function readFirstText(root: string, names: readonly string[]): Promise<string | null> {
  return (await readFirst(root, names))?.text ?? null
}
