import { glob } from 'tinyglobby'

/** The files of a site that match some globs, relative to its root and sorted. */
export async function findFiles(root: string, globs: readonly string[]): Promise<readonly string[]> {
  const found = await glob([...globs], {
    cwd: root,
    caseSensitiveMatch: false,
    ignore: ['**/node_modules/**', '**/.*/**'],
  })
  return found.sort()
}
