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
  /** Whether any recap of the site announces something, so that there is a feed of announcements. */
  readonly announces: boolean
}

/** The place of a recap's page, one folder below the output folder. */
export function recapPlace({ recap }: Entry, context: ExportContext, announces: boolean): Place {
  return { context, words: wordsFor(recap.lang), root: '../', announces }
}

/** One of the feeds that are made beside the pages. */
export interface Feed {
  /** Of its format. */
  readonly name: string
  readonly mediaType: string
  /** Below the output folder. */
  readonly path: string
}

/** The feeds of the recaps, and those of what they announce, in every format that is made. */
export function feedsBeside({
  context,
  words,
  announces,
}: Place): readonly (readonly [about: string, readonly Feed[]])[] {
  const recaps = formats.flatMap(({ format, ...feed }) => {
    const path = context.addresses(null, format)
    return path === null ? [] : [{ ...feed, path }]
  })
  if (recaps.length === 0) return []
  if (!announces) return [[words.recaps, recaps]]
  const announcements = recaps.map((feed) => ({ ...feed, path: `announcements/${feed.path}` }))
  return [
    [words.recaps, recaps],
    [words.announcements, announcements],
  ]
}

const formats: readonly (Omit<Feed, 'path'> & { readonly format: string })[] = [
  { format: 'rss', name: 'RSS', mediaType: 'application/rss+xml' },
  { format: 'atom', name: 'Atom', mediaType: 'application/atom+xml' },
  { format: 'json', name: 'JSON Feed', mediaType: 'application/feed+json' },
]
