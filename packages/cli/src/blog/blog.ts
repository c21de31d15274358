import type { SiteFacts } from '@recapkit/markdown'

/** What the blog's own configuration says; null is not said. */
export interface Blog {
  readonly generator: SiteFacts['generator']
  readonly title: string | null
  /** Absolute, with the path prefix, ending in a slash. */
  readonly url: string | null
  /** The path prefix that is stated apart from the address, which may not be known: "/log"; empty for none. */
  readonly basePath: string
  readonly lang: string | null
  readonly description: string | null
  readonly author: string | null
  /** Folders of posts, relative to the site root; the first that exists is taken, where there are no sections. */
  readonly postFolders: readonly string[]
  /** Folders whose posts are all taken. */
  readonly sections: readonly string[]
  /** Folders that addresses with a leading slash are looked for in, before the usual ones. */
  readonly staticRoots: readonly string[]
  /** How the generator builds a post's address: `/:year/:month/:title/`; null when it is the path's own. */
  readonly permalink: string | null
  /** The same for each section of a Hugo site. */
  readonly permalinks: Readonly<Record<string, string>>
}

/** A blog of which nothing is known. */
export const unknownBlog: Blog = {
  generator: null,
  title: null,
  url: null,
  basePath: '',
  lang: null,
  description: null,
  author: null,
  postFolders: [],
  sections: [],
  staticRoots: [],
  permalink: null,
  permalinks: {},
}
