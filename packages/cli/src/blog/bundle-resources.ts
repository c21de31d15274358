import { join } from 'node:path'
import { findFiles } from './find-files.ts'

const pictures = '**/*.{png,jpg,jpeg,gif,webp,svg,avif}'
const index = '**/index{,.*}.{md,markdown}'

/**
 * The pictures of each page bundle of a Hugo site, relative to its folder and sorted, by the path of its post; a folder
 * that holds another bundle keeps what lies in that apart. See https://gohugo.io/content-management/page-bundles/.
 */
export async function bundleResources(
  root: string,
  content: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const files = await findFiles(join(root, content), [index, pictures]).catch(() => [])
  const isPost = (path: string): boolean => /\.(?:md|markdown)$/i.test(path)
  const posts = new Map<string, string[]>()
  for (const path of files.filter(isPost)) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    posts.set(folder, [...(posts.get(folder) ?? []), `${content}/${path}`])
  }
  const resources: Record<string, string[]> = {}
  for (const path of files.filter((file) => !isPost(file))) {
    const folder = foldersOf(path).find((one) => posts.has(one))
    if (folder === undefined) continue
    for (const post of posts.get(folder) ?? []) {
      resources[post] ??= []
      resources[post].push(path.slice(folder.length))
    }
  }
  return resources
}

/** The folders that a file lies in, the nearest first, each ending in a slash. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => `${parts.slice(0, parts.length - at).join('/')}/`)
}
