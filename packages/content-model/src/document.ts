import type { Block, Inline, Picture, SlideHint } from './block.ts'
import type { Position } from './position.ts'

export type * from './block.ts'
export type { Position } from './position.ts'

/** A point in time as the source states it; `iso` keeps the offset the author wrote and is never localised. */
export interface Timestamp {
  readonly iso: string
  readonly precision: 'day' | 'minute' | 'second'
  readonly from: 'key' | 'file-name' | 'path'
}

/** One post about one event: the root of the model, and plain JSON throughout. */
export interface Recap {
  /** The anchor of the whole recap: a slug, unique over the site. */
  readonly id: string
  readonly title: string
  /** BCP 47 language tag. */
  readonly lang: string
  /** Plain text, one paragraph; empty when the source offers none. */
  readonly summary: string
  readonly event: Event | null
  readonly authors: readonly Author[]
  readonly published: Timestamp | null
  readonly updated: Timestamp | null
  readonly draft: boolean
  readonly tags: readonly string[]
  readonly cover: Picture | null
  /** Where the blog that owns the post shows it: an absolute address, or a path below the site's address. */
  readonly permalink: string | null
  readonly children: readonly Content[]
  /** The source file, relative to the site root, with forward slashes. */
  readonly path: string
}

export interface Event {
  readonly name: string
  readonly place: string | null
  /** ISO 8601 calendar dates. */
  readonly starts: string | null
  readonly ends: string | null
  readonly url: string | null
}

export interface Author {
  readonly name: string
  readonly url: string | null
}

/** What may stand in a recap, a section or an announcement, in the order of the source. */
export type Content = Block | Announcement | Section

export interface Section {
  readonly type: 'section'
  /** The anchor: a slug, unique in the recap. */
  readonly id: string
  readonly title: readonly Inline[]
  readonly children: readonly Content[]
  readonly slide: SlideHint | null
  readonly position: Position
}

/** A thing that was announced, with the availability its title, its text or its umbrella states. */
export interface Announcement {
  readonly type: 'announcement'
  readonly id: string
  /** Without the words that state the availability; those are in `availability.as`. */
  readonly title: readonly Inline[]
  readonly availability: Availability
  /** True for an umbrella over the products among its children; readers are told of products, not of groups. */
  readonly group: boolean
  readonly children: readonly Content[]
  readonly slide: SlideHint | null
  readonly position: Position
}

/** "Coming soon" is `announced`. */
export type Stage = 'announced' | 'private-preview' | 'preview' | 'available' | 'deprecated' | 'retired'

export interface Availability {
  readonly stage: Stage | null
  /** A date or period in the author's words: "Q2 2023". */
  readonly when: string | null
  /** Regions in the author's words; empty when none are named. */
  readonly where: readonly string[]
  /** The author's own wording ("Available Globally"), shown as it is; null when nothing is stated here. */
  readonly as: string | null
  readonly from: 'stated' | 'inherited' | 'none'
}
