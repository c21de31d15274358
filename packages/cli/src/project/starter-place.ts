import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './open-project.ts'

/** Where a new post goes, relative to the site root: where the site's generator looks for posts. */
export function starterPlace({ root, settings, blog }: Project, slug: string, day: string): string {
  const folder =
    blog.sections[0] ?? blog.postFolders.find((name) => existsSync(join(root, name))) ?? blog.postFolders[0]
  switch (settings.generator) {
    case 'jekyll':
      return `_posts/${day}-${slug}.md`
    case 'docusaurus':
      return `${folder ?? 'blog'}/${day}-${slug}/index.md`
    case 'hugo':
      return `${folder ?? 'content/posts'}/${slug}/index.md`
    case 'eleventy':
    case 'astro':
      return `${folder ?? 'posts'}/${slug}.md`
    case null:
      return `${slug}/index.md`
  }
}
