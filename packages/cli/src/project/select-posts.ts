import { join } from 'node:path'
import { markdownFiles, matchingFiles, postFolders, withoutResources } from './find-posts.ts'
import type { Project } from './open-project.ts'
import { isWithin, relativePath } from './paths.ts'

/** A post that is to be read. */
export interface Post {
  /** Absolute. */
  readonly file: string
  /** Relative to the site root, with forward slashes. */
  readonly path: string
  /** Named itself, and so built even when it is a draft or dated in the future. */
  readonly named: boolean
}

/** The posts that the given paths stand for, in the order of their paths: files as they are, folders searched. */
export async function selectPosts(project: Project, drafts: boolean): Promise<readonly Post[]> {
  const named = project.given.filter((given) => given.kind === 'file').map((given) => given.path)
  const found: string[] = []
  for (const { path, kind } of project.given) {
    if (kind === 'folder') found.push(...(await postsIn(path, project, drafts)))
  }
  const files = [...new Set([...named, ...found])].sort()
  return files.map((file) => ({
    file,
    path: relativePath(project.root, file),
    named: named.includes(file),
  }))
}

/** All posts of the site around a project, drafts left out: absolute paths. */
export function postsOfSite(project: Project): Promise<readonly string[]> {
  const known = project.settings.generator !== null || project.settings.content !== null
  return known ? postsIn(project.root, project, false) : Promise.resolve([])
}

/** The configured content below a folder; without any, the usual folder of posts of a root, or all of another folder. */
async function postsIn(folder: string, project: Project, drafts: boolean): Promise<readonly string[]> {
  const { root, settings, blog } = project
  const within = relativePath(root, folder)
  if (settings.content !== null) {
    const configured = await matchingFiles(root, settings.content, settings.out)
    const below = configured.filter((file) => isWithin(relativePath(root, file), within))
    if (below.length > 0 || within === '') return below
  }
  const names = within === '' ? postFolders(root, blog) : ['']
  const folders = names.includes('_posts') && drafts ? [...names, '_drafts'] : names
  const found = folders.map((name) => markdownFiles(join(folder, name), settings.out))
  const files = (await Promise.all(found)).flat()
  return settings.generator === 'hugo' ? withoutResources(files) : files
}
