import type { ExportContext, Words } from '@recapkit/content-model'
import { wordsFor } from '@recapkit/content-model'

/** One page of the site, before it is written. */
export interface Page {
  /** Below the output folder. */
  readonly path: string
  readonly lang: string
  readonly title: string
  readonly description: string
  /** Folder of the feed that tells the same as the page; null where it is one of those that every page names. */
  readonly topic: { readonly name: string; readonly folder: string } | null
  /** HTML elements for the head, beside those that every page has. */
  readonly head: string
  readonly body: string
}

/** What a page needs to know of its place. */
export interface Place {
  readonly context: ExportContext
  readonly words: Words
  /** From the page to the output folder: empty, or `../` once or more. */
  readonly root: string
  /** Whether any recap of the site announces something, so that there is a feed of announcements. */
  readonly announces: boolean
  /** The page is the only one: its looks are in it, its pictures beside it, and it leads to no other. */
  readonly alone: boolean
}

/** The place of a page so many folders below the output folder. */
export function placeAt(depth: number, lang: string, { context, announces }: Surroundings): Place {
  return { context, words: wordsFor(lang), root: '../'.repeat(depth), announces, alone: false }
}

/** What all pages of a site share. */
export type Surroundings = Pick<Place, 'context' | 'announces'>

/** One of the feeds that are made beside the pages. */
export interface Feed {
  /** Of its format. */
  readonly name: string
  readonly mediaType: string
  /** Below the output folder. */
  readonly path: string
}

/** The feeds that a page names, in every format that is made: its own, those of the recaps, those of what they announce. */
export function feedsBeside(
  { topic }: Pick<Page, 'topic'>,
  { context, words, announces }: Place,
): readonly (readonly [about: string, readonly Feed[]])[] {
  const recaps = formats.flatMap(({ format, ...feed }) => {
    const path = context.addresses(null, format)
    return path === null ? [] : [{ ...feed, path }]
  })
  if (recaps.length === 0) return []
  const below = (folder: string): readonly Feed[] =>
    recaps.map((feed) => ({ ...feed, path: `${folder}${feed.path}` }))
  return [
    ...(topic === null ? [] : [[topic.name, below(topic.folder)] as const]),
    [words.recaps, recaps],
    ...(announces ? [[words.announcements, below('announcements/')] as const] : []),
  ]
}

const formats: readonly (Omit<Feed, 'path'> & { readonly format: string })[] = [
  { format: 'rss', name: 'RSS', mediaType: 'application/rss+xml' },
  { format: 'atom', name: 'Atom', mediaType: 'application/atom+xml' },
  { format: 'json', name: 'JSON Feed', mediaType: 'application/feed+json' },
]
