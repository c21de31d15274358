import type { Channel, Item } from './channel.ts'
import { changed } from './item.ts'
import { later, type Moment } from './moment.ts'

/** One document of a feed: the one to subscribe to, or an archive (RFC 5005, section 4). */
export interface FeedPage {
  readonly channel: Channel
  /** Below the output folder: empty, or ending in a slash. */
  readonly folder: string
  readonly items: readonly Item[]
  /** The newest change among the items; null when none bears a date. */
  readonly updated: Moment | null
  readonly archive: boolean
  /** The folders of the archives before and after this one. */
  readonly previous: string | null
  readonly next: string | null
  /** The folder of the first archive; null where the feed is one document. */
  readonly oldest: string | null
}

/**
 * Cuts a feed into the document to subscribe to, with the newest items, and archives of as many items each, counted
 * from the oldest, so that an archive once written stays as it is. Every item is in at least one of them.
 */
export function pages(channel: Channel, wanted: number = channel.limit): readonly FeedPage[] {
  const { items, folder } = channel
  const limit = Math.max(1, Math.floor(wanted))
  const full = items.length > limit ? Math.floor(items.length / limit) : 0
  const archive = (number: number): string | null =>
    number >= 1 && number <= full ? `${folder}archive/${number}/` : null
  const archives = Array.from({ length: full }, (_, index): FeedPage => {
    const oldest = items.length - index * limit
    return page(channel, items.slice(oldest - limit, oldest), {
      folder: `${folder}archive/${index + 1}/`,
      archive: true,
      previous: archive(index),
      next: archive(index + 2),
      oldest: archive(1),
    })
  })
  const current = { folder, archive: false, previous: archive(full), next: null, oldest: archive(1) }
  return [page(channel, items.slice(0, limit), current), ...archives]
}

function page(
  channel: Channel,
  items: readonly Item[],
  place: Pick<FeedPage, 'folder' | 'archive' | 'previous' | 'next' | 'oldest'>,
): FeedPage {
  return { channel, items, updated: items.map(changed).reduce<Moment | null>(later, null), ...place }
}
