import type { Entry, ExportContext, Words } from '@recapkit/content-model'
import { wordsFor } from '@recapkit/content-model'

/** One page of the site, before it is written. */
export interface Page {
  /** Below the output folder. */
  readonly path: string
  readonly lang: string
  readonly title: string
  readonly description: string
  /** HTML elements for the head, beside those that every page has. */
  readonly head: string
  readonly body: string
}

/** What a page needs to know of its place. */
export interface Place {
  readonly context: ExportContext
  readonly words: Words
  /** From the page to the output folder: empty, or `../`. */
  readonly root: string
}

/** The place of a recap's page, one folder below the output folder. */
export function recapPlace({ recap }: Entry, context: ExportContext): Place {
  return { context, words: wordsFor(recap.lang), root: '../' }
}

/** The feeds that are made beside the pages: in each format one of the recaps and one of what they announce. */
export function feedsBeside({ context, words }: Place): readonly Feed[] {
  return feeds.flatMap(({ format, name, mediaType }) => {
    const path = context.addresses(null, format)
    if (path === null) return []
    const announcements = {
      name: `${words.announcements} (${name})`,
      mediaType,
      path: `announcements/${path}`,
    }
    return [{ name, mediaType, path }, announcements]
  })
}

export interface Feed {
  readonly name: string
  readonly mediaType: string
  readonly path: string
}

const feeds: readonly (Omit<Feed, 'path'> & { readonly format: string })[] = [
  { format: 'rss', name: 'RSS', mediaType: 'application/rss+xml' },
  { format: 'atom', name: 'Atom', mediaType: 'application/atom+xml' },
  { format: 'json', name: 'JSON Feed', mediaType: 'application/feed+json' },
]
