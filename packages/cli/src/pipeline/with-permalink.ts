import type { Recap } from '@recapkit/content-model'
import type { Blog } from '../blog/blog.ts'

/** Generators whose addresses follow from the place of a post and the configuration, without running anything. */
const told: ReadonlySet<Blog['generator']> = new Set(['jekyll', 'hugo', 'docusaurus'])

/**
 * The recap with the address at which the blog shows it, so that items of feeds lead there: only where the blog's own
 * configuration says where it lives, for else nobody knows whether it is there at all.
 */
export function withPermalink(
  recap: Recap,
  posts: Readonly<Record<string, string>>,
  { url, generator }: Pick<Blog, 'url' | 'generator'>,
): Recap {
  const address = posts[recap.path]
  if (recap.permalink !== null || url === null || !told.has(generator) || address === undefined) return recap
  return { ...recap, permalink: new URL(address.replace(/^\/+/, ''), url).href }
}
