import type { SiteFacts } from '@recapkit/markdown'
import { basePath } from '../blog/site-url.ts'
import type { Project } from './open-project.ts'

/** What the reader is told of the site around a post. */
export async function siteFacts({ settings }: Project): Promise<SiteFacts> {
  const url = settings.urlKnown ? settings.site.url : null
  return {
    lang: settings.site.lang,
    url,
    basePath: basePath(url),
    generator: settings.generator,
    authors: settings.authors,
    includes: {},
    posts: {},
  }
}
