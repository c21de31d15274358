import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { Blog } from '../blog/blog.ts'
import { isWithin } from './paths.ts'

const posts = '**/*.{md,markdown,mdx,mkd,mdown,qmd}'
const never = [
  '**/node_modules/**',
  '**/vendor/**',
  '**/_site/**',
  '**/.*/**',
  '**/_*.{md,markdown,mdx}',
  '**/*.{marp,slidev,reveal}.md',
  '**/{README,CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,LICENSE,LICENCE,SECURITY}*.{md,markdown}',
]

/** Where posts lie when nothing is known of the generator. */
const usualFolders = [
  '_posts',
  'content/posts',
  'content/post',
  'content/blog',
  'src/content/posts',
  'src/content/blog',
  'src/posts',
  'src/blog',
  'posts',
  'blog',
  'content',
]

/** The folders of posts of a site, relative to its root; the root itself when none of the usual ones is there. */
export function postFolders(root: string, { sections, postFolders }: Blog): readonly string[] {
  if (sections.length > 0) return sections
  return [[...postFolders, ...usualFolders].find((name) => existsSync(join(root, name))) ?? '']
}

/** The Markdown files below a folder, absolute and sorted; `skip` is a folder of outputs. */
export function markdownFiles(folder: string, skip: string): Promise<readonly string[]> {
  return matchingFiles(folder, [posts], skip)
}

/** The files below a folder that match some globs, absolute and sorted. */
export async function matchingFiles(
  folder: string,
  globs: readonly string[],
  skip: string,
): Promise<readonly string[]> {
  const found = await glob([...globs], {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    ignore: [...never],
  })
  // Outputs may lie among the posts; then only their own folders tell them apart, which hold no Markdown but decks.
  const apart = !isWithin(folder, skip)
  return onceEach(found.filter((path) => !apart || !isWithin(path, skip)).sort())
}

/** A file that symbolic links show at several places is taken at its own, else at the first. */
function onceEach(files: readonly string[]): readonly string[] {
  const places = new Map<string, string>()
  for (const file of files) {
    const real = realpathSync(file)
    if (file === real || !places.has(real)) places.set(real, file)
  }
  return [...places.values()].sort()
}

/** Without the pages' own resources: in Hugo, the files beside and below an `index.md`. */
export function withoutResources(files: readonly string[]): readonly string[] {
  const index = /(^|\/)index(\.[\w-]+)?\.(md|markdown|mdx|qmd)$/i
  const bundles = files.filter((file) => index.test(file)).map((file) => file.replace(/[^/]+$/, ''))
  return files.filter((file) => index.test(file) || !bundles.some((folder) => file.startsWith(folder)))
}
