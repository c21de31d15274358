import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'tinyglobby'

const ignored = [
  '**/node_modules/**',
  '**/.*/**',
  '**/dist/**',
  '**/_site/**',
  '**/README.md',
  '**/_index*.md',
]
const usualFolders = [
  '_posts',
  'content/posts',
  'content/post',
  'content/blog',
  'src/content/posts',
  'src/content/blog',
  'src/posts',
  'posts',
  'blog',
  'content',
]

/** The Markdown files below a folder of posts, as sorted absolute paths. */
export async function findPosts(folder: string): Promise<readonly string[]> {
  const usual = usualFolders.find((name) => existsSync(join(folder, name)))
  const within = usual === undefined ? folder : join(folder, usual)
  const found = await glob('**/*.{md,markdown,mdx}', { cwd: within, absolute: true, ignore: ignored })
  return found.sort()
}
