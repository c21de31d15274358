import type { Author } from '@recapkit/content-model'
import type { Moment } from './moment.ts'

/** A feed before it is printed in one format or another; every address in it is absolute. */
export interface Channel {
  /** A `tag:` URI. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly lang: string
  /** The page that the feed belongs to. */
  readonly home: string
  /** Of the site as a whole; items name their own. */
  readonly author: string
  readonly logo: Logo | null
  /** Path of the feed's folder below the output folder: empty, or ending in a slash. */
  readonly folder: string
  /** How many items one document holds. */
  readonly limit: number
  /** Newest first. */
  readonly items: readonly Item[]
}

export interface Item {
  /** A `tag:` URI (RFC 4151) that is never derived again once published. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** Plain text. */
  readonly summary: string
  readonly html: string
  /** BCP 47; null for that of the channel. */
  readonly lang: string | null
  readonly authors: readonly Author[]
  readonly categories: readonly string[]
  readonly published: Moment | null
  readonly updated: Moment | null
  readonly picture: ItemPicture | null
  /** The handout first. */
  readonly enclosures: readonly Enclosure[]
}

export interface ItemPicture {
  readonly url: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** The site's own picture; its size is the one to show it at. */
export interface Logo {
  readonly url: string
  readonly width: number
  readonly height: number
}

export interface Enclosure {
  /** What it is to a reader: "PDF handout". */
  readonly title: string
  readonly url: string
  readonly mediaType: string
  readonly byteLength: number
}
