import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findFiles } from './find-files.ts'

const limit = 64 * 1024
const most = 1000

/** The include files of a blog that are text of a page, by the name that a tag uses: their path in `_includes`. */
export async function readIncludes(root: string): Promise<Readonly<Record<string, string>>> {
  const includes: Record<string, string> = {}
  for (const folder of ['_includes', 'src/_includes']) {
    const paths = await findFiles(join(root, folder), ['**/*.{md,markdown,html,txt}']).catch(() => [])
    for (const path of paths.slice(0, most)) {
      const file = join(root, folder, path)
      if ((await stat(file)).size <= limit) includes[path] = await readFile(file, 'utf8')
    }
  }
  return includes
}
