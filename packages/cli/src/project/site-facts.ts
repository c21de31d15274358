import type { Result } from '@recapkit/content-model'
import type { SiteFacts } from '@recapkit/markdown'
import { bundleResources } from '../blog/bundle-resources.ts'
import { postAddresses } from '../blog/post-addresses.ts'
import { readAuthors } from '../blog/read-authors.ts'
import { readIncludes } from '../blog/read-includes.ts'
import { basePath } from '../blog/site-url.ts'
import type { Project } from './open-project.ts'
import { relativePath } from './paths.ts'
import { postsOfSite } from './select-posts.ts'

/** What the reader is told of the site around a post. */
export async function siteFacts(project: Project): Promise<Result<SiteFacts>> {
  const { root, settings, blog } = project
  const url = settings.urlKnown ? settings.site.url : null
  const authors = await readAuthors(root)
  const posts = (await postsOfSite(project)).map((file) => relativePath(root, file))
  const value = {
    lang: settings.site.lang,
    url,
    basePath: basePath(url) || blog.basePath,
    generator: settings.generator,
    authors: { ...authors.value, ...settings.authors },
    includes: await readIncludes(root),
    posts: await postAddresses(root, posts, { ...blog, generator: settings.generator }),
    resources: settings.generator === 'hugo' ? await bundleResources(root, 'content') : {},
  }
  return { value, diagnostics: authors.diagnostics }
}
