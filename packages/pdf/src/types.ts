import type { Diagnostic, Image, Position, Target } from '@recapkit/content-model'

/** How a text looks. Resolved: no inheritance is left to do. Sizes are points. */
export interface TextStyle {
  readonly role: 'text' | 'code'
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly color: string
  /** How far above the line's baseline it stands. */
  readonly rise: number
  readonly rule: 'under' | 'through' | null
  /** A tint behind the text. */
  readonly ground: string | null
}

/** A node of the tree that assistive technology reads: decided in layout, written when painted. */
export interface Tag {
  readonly type: TagType
  readonly parent: Tag | null
  readonly alt: string | null
  readonly lang: string | null
  /** Only notes have one. */
  readonly id: string | null
  readonly attributes: TagAttributes | null
}

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Formula'
  | 'Caption'
  | 'Code'
  | 'BlockQuote'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'TOC'
  | 'TOCI'

export type TagAttributes =
  | { readonly owner: 'List'; readonly numbering: 'None' | 'Disc' | 'Decimal' }
  | {
      readonly owner: 'Table'
      readonly scope: 'Column' | 'Row' | null
      readonly columns: number
      readonly rows: number
    }

/** A stretch of text in one style, before lines are broken. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly tag: Tag
  readonly link: RunLink | null
  /** Set when the run is something drawn in the line; its text is then U+FFFC. */
  readonly object: InlineObject | null
}

export interface RunLink {
  readonly target: Target
  /** What a reader is told of the link beside its text. */
  readonly label: string
  readonly tag: Tag
}

/** Something that stands in a line like a character. */
export interface InlineObject {
  readonly width: number
  /** Above the baseline. */
  readonly ascent: number
  /** The items with `x` from its left edge and `y` from the baseline. */
  readonly items: readonly Item[]
  /** Strips that belong to the foot of the page on which it stands: a footnote. */
  readonly notes: readonly Strip[]
}

/** A run's part on one line, `x` from the side that the document begins on; `font` names a face. */
export interface Span {
  readonly text: string
  readonly font: string
  readonly style: TextStyle
  readonly tag: Tag
  readonly link: RunLink | null
  readonly object: InlineObject | null
  /** What is painted stands for: a soft hyphen, or the characters of glyphs that shaping has reordered. */
  readonly actual: string | null
  /** The source's characters that no face has; boxes are painted for them. */
  readonly missing: string | null
  /** Glyphs do not follow characters one by one: they are painted in the characters' order, or spelled by `actual`. */
  readonly shaped: boolean
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly spans: readonly Span[]
  /** Without the spaces at its end. */
  readonly width: number
  readonly height: number
  readonly baseline: number
  /** True when it goes the other way than the document, and so begins at the other side. */
  readonly opposite: boolean
}

/** What can be drawn; `x` and `y` are points from the strip's top corner on the side that the document begins on. */
export type Item =
  | TextItem
  | RectItem
  | ShapeItem
  | ImageItem
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
  /** What is painted stands for: a soft hyphen, or the characters of glyphs that shaping has reordered. */
  readonly actual: string | null
  /** The source's characters that no face has; boxes are painted for them. */
  readonly missing: string | null
  /** Glyphs do not follow characters one by one: they are painted in the characters' order, or spelled by `actual`. */
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
  readonly image: Image
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

/** The unbreakable piece of the column: a line, a row, a picture. */
export interface Strip {
  readonly height: number
  /** The space before it, ignored at the top of a page. */
  readonly gap: number
  readonly breakBefore: 'allow' | 'avoid' | 'force'
  /** True when what follows may not be parted from it. */
  readonly keepWithNext: boolean
  readonly items: readonly Item[]
  /** Drawn again, as an artefact, on top of a page that begins with this strip. */
  readonly head: Strip | null
  /** The same with less height, taken when that keeps it on the page. */
  readonly smaller: Strip | null
  /** For the foot of the page on which this strip comes to stand. */
  readonly notes: readonly Strip[]
  readonly position: Position | null
}

export interface Placed<S = Strip> {
  /** From the top of the text area. */
  readonly y: number
  readonly strip: S
}

/** Items with `x` and `y` from the top left corner of the sheet. */
export interface Page {
  readonly number: number
  readonly items: readonly Item[]
  readonly furniture: readonly Furniture[]
}

export interface Furniture {
  readonly place: 'header' | 'footer'
  readonly items: readonly Item[]
}

/** The width of a text in points: all that layout knows about fonts. */
export type Measure = (text: string, font: string, size: number) => number

/** Cuts a text into pieces that one face can set; `font` is null where none can. */
export type Segment = (style: TextStyle, text: string) => readonly FontPiece[]

export interface FontPiece {
  readonly font: string | null
  readonly text: string
}

export interface Typesetter {
  readonly measure: Measure
  readonly segment: Segment
  /** The face in which a mark for missing characters is shown. */
  readonly substitute: { readonly font: string; readonly text: string }
}
