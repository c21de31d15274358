import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of the first of some files that exists, or null when none does. */
export async function readFirstText(root: string, names: readonly string[]): Promise<string | null> {
  const path = names.find((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile() === true)
  return path === undefined ? null : readFile(join(root, path), 'utf8')
}
