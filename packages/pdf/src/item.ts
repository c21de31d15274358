import type { Diagnostic, Raster, Target } from '@recapkit/content-model'
import type { Drawing } from './drawing/drawing.ts'
import type { Tag } from './tag.ts'
import type { TextStyle } from './text-style.ts'
import type { FontPiece } from './typesetter.ts'

/** What can be drawn; `x` and `y` are points from the strip's top corner on the side that the document begins on. */
export type Item =
  | TextItem
  | RectItem
  | ShapeItem
  | ImageItem
  | DrawingItem
  | LinkItem
  | PageNumberItem
  | AnchorItem
  | TagItem
  | NoticeItem

export interface TextItem {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly text: string
  readonly font: string
  readonly size: number
  readonly color: string
  /** Null makes it an artefact. */
  readonly tag: Tag | null
  /** What is painted stands for: a soft hyphen, or characters that go from right to left in their order. */
  readonly actual: string | null
  /** The source's characters that no face has; boxes are painted for them. */
  readonly missing: string | null
  /** Glyphs do not follow characters one by one: they are painted in clusters that do. */
  readonly shaped: boolean
}

export interface RectItem {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly radius: number
  /** How far it also fills the gap above its strip where that gap is shown. */
  readonly bridge: number
}

export interface ShapeItem {
  readonly kind: 'shape'
  readonly shape: 'filled-circle' | 'half-circle' | 'hollow-circle' | 'dash'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
}

export interface ImageItem {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly image: Raster
  readonly tag: Tag | null
}

/** A picture of paths. */
export interface DrawingItem {
  readonly kind: 'drawing'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly drawing: Drawing
  /** Of what has no colour of its own. */
  readonly color: string
  /** What is found and copied in its place: painted unseen, a piece for each face. */
  readonly source: readonly FontPiece[]
  /** From its top to the baseline of the text around, and the size of that text. */
  readonly baseline: number
  readonly size: number
  readonly tag: Tag | null
}

/** The area that answers to a click. */
export interface LinkItem {
  readonly kind: 'link'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly target: Target
  readonly label: string
  readonly tag: Tag
}

/** Late: becomes text when the pages are known. `x` is the right edge that the number ends at. */
export interface PageNumberItem {
  readonly kind: 'page-number'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly of: string
  readonly style: TextStyle
  readonly tag: Tag
}

/** A place that links lead to, and its bookmark. */
export interface AnchorItem {
  readonly kind: 'anchor'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly id: string
  readonly bookmark: { readonly title: string; readonly level: number } | null
}

/** Opens a tag where it stands in reading order, whatever is painted in it and when. */
export interface TagItem {
  readonly kind: 'tag'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tag: Tag
}

/** Something to tell the author once it is known that the strip is used. */
export interface NoticeItem {
  readonly kind: 'notice'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly diagnostic: Diagnostic
}
