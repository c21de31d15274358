import type { Author } from '@recapkit/content-model'

/** A Markdown file as text; `path` is relative to the site root, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** What the reader is told of the site around a post, as data, so that reading stays pure. */
export interface SiteFacts {
  /** BCP 47; the language of posts that state none. */
  readonly lang: string
  /** The site's absolute address, ending in a slash; null when it is not known. */
  readonly url: string | null
  /** The path prefix below the host that the site is served under ("/blog"); empty for none. */
  readonly basePath: string
  readonly generator: 'jekyll' | 'hugo' | 'eleventy' | 'astro' | 'docusaurus' | null
  /** Authors by the slug that posts use. */
  readonly authors: Readonly<Record<string, Author>>
  /** Text of include files, by the name that a tag uses. */
  readonly includes: Readonly<Record<string, string>>
  /** Addresses of other posts, by source path and by file name without its extension. */
  readonly posts: Readonly<Record<string, string>>
  /** The pictures that lie beside and below a post in its page bundle, relative to its folder and sorted, by the post's path. */
  readonly resources: Readonly<Record<string, readonly string[]>>
}

/** A site of which nothing is known, for a post on its own; its language is taken to be English. */
export const unknownSite: SiteFacts = {
  lang: 'en',
  url: null,
  basePath: '',
  generator: null,
  authors: {},
  includes: {},
  posts: {},
  resources: {},
}
