import type { Align, Inline, KeyFigure, Picture, Position, Stage, Target } from '@recapkit/content-model'

/** A deck as data: what every dialect prints, slide by slide. */
export interface Deck {
  readonly title: string
  readonly lang: string
  readonly author: string
  readonly description: string
  readonly slides: readonly Slide[]
}

export type SlideKind =
  | 'title'
  | 'glance'
  | 'agenda'
  | 'divider'
  | 'announcement'
  | 'content'
  | 'closing'
  /** Kept off the slides by its author; its notes go to the slide before it. */
  | 'hidden'

/** One slide, with nothing left to decide: its parts fit, in this order. */
export interface Slide {
  readonly kind: SlideKind
  /** The anchors of the sections and announcements that begin here; none on continuations and on slides of the deck's own. */
  readonly anchors: readonly string[]
  readonly title: readonly Inline[]
  readonly badge: Badge | null
  /** Its number among the slides of one title, from 1. */
  readonly part: number
  readonly parts: number
  readonly body: readonly Part[]
  /** True where the words are few and set a step larger. */
  readonly large: boolean
  /** What the speaker sees: plain text, paragraphs separated by blank lines. */
  readonly notes: string
  /** Where in the source this slide comes from. */
  readonly position: Position | null
}

/** An availability as a badge shows it: the word, and the stage that gives it its shape and colour. */
export interface Badge {
  readonly label: string
  readonly stage: Stage | null
}

export type Part =
  | Lead
  | KeyFigures
  | Bullets
  | ShownPicture
  | PictureWall
  | ShownTable
  | ShownCode
  | ShownQuote
  | SmallText

/** A sentence of at most two lines under the title. */
export interface Lead {
  readonly type: 'lead'
  readonly text: readonly Inline[]
}

/** Numbers set large, each with the words that follow it. */
export interface KeyFigures {
  readonly type: 'figures'
  readonly items: readonly KeyFigure[]
}

export interface Bullets {
  readonly type: 'bullets'
  readonly ordered: boolean
  readonly start: number
  readonly columns: 1 | 2
  readonly items: readonly Bullet[]
}

export interface Bullet {
  readonly text: readonly Inline[]
  readonly badge: Badge | null
  /** 1 for an item below another. */
  readonly level?: number
  /** The anchor of an announcement that has no text, and so no slide, of its own. */
  readonly announces?: string
}

/** A picture with the size at which it is shown; `path` is null for one that is missing or on the web. */
export interface ShownPicture {
  readonly type: 'picture'
  readonly picture: Picture
  readonly path: string | null
  readonly place: 'beside' | 'below'
  readonly width: number
  readonly height: number
  readonly caption: readonly Inline[]
  readonly target: Target | null
}

/** Pictures side by side. */
export interface PictureWall {
  readonly type: 'wall'
  readonly pictures: readonly ShownPicture[]
  readonly height: number
}

export interface ShownTable {
  readonly type: 'table'
  readonly align: readonly Align[]
  readonly head: readonly TableCell[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly text: readonly Inline[]
  readonly badge: Badge | null
  /** The anchor whose slide number stands here. */
  readonly slideOf: string | null
}

export interface ShownCode {
  readonly type: 'code'
  readonly language: string | null
  readonly value: string
}

export interface ShownQuote {
  readonly type: 'quote'
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** A line in the second ink: a date, a name, an address. */
export interface SmallText {
  readonly type: 'small'
  readonly text: readonly Inline[]
}
