import type { FeedPage } from './pages.ts'

/** One way of writing a feed down. */
export interface FeedFormat {
  /** What `--format` calls it. */
  readonly name: string
  readonly fileName: string
  /** As `CollectionExporter.extension`. */
  readonly extension: string
  readonly mediaType: string
  print(page: FeedPage, addresses: FeedAddresses): string
}

/** Absolute addresses of a feed's documents in one format. */
export interface FeedAddresses {
  readonly self: string
  /** The document to subscribe to. */
  readonly current: string
  readonly previous: string | null
  readonly next: string | null
  /** The first archive; null where the feed is one document. */
  readonly oldest: string | null
  /** A WebSub hub that is told of changes; null for none. */
  readonly hub: string | null
}
