import type { Position } from './position.ts'

/** What stands in the flow of a section, and inside lists, quotes and cells. Blocks hold no sections. */
export type Block =
  | Paragraph
  | List
  | DefinitionList
  | Quote
  | Callout
  | CodeBlock
  | Figure
  | Table
  | MathBlock
  | Embed
  | Divider
  | Subheading

interface BlockNode<Type extends string> {
  readonly type: Type
  readonly position: Position
  /** Set when the author wants the block in the deck alone, or everywhere but in the deck. */
  readonly only: 'deck' | 'handout' | null
  readonly slide: SlideHint | null
}

/** What an author asks of the deck in a `<!-- slide: … -->` hint. */
export interface SlideHint {
  readonly skip: boolean
  readonly breakBefore: boolean
  readonly title: string | null
  /** Lines to show in the place of those that the deck would choose; null where it is to choose. */
  readonly bullets: readonly string[] | null
  readonly layout: string | null
  /** The picture to show first, by its file or the end of its path; null where the deck is to choose. */
  readonly picture: string | null
}

export interface Paragraph extends BlockNode<'paragraph'> {
  readonly children: readonly Inline[]
}

export interface List extends BlockNode<'list'> {
  readonly ordered: boolean
  /** The first number of an ordered list; 1 otherwise. */
  readonly start: number
  /** No blank lines between the items: set without paragraph spacing. */
  readonly tight: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  /** A task's state; null when the item is no task. */
  readonly checked: boolean | null
  readonly children: readonly Block[]
  readonly position: Position
}

export interface DefinitionList extends BlockNode<'definition-list'> {
  readonly items: readonly Definition[]
}

export interface Definition {
  readonly terms: readonly (readonly Inline[])[]
  readonly details: readonly (readonly Block[])[]
}

export interface Quote extends BlockNode<'quote'> {
  readonly children: readonly Block[]
}

export interface Callout extends BlockNode<'callout'> {
  /** `details` is a disclosure whose `title` is its summary. */
  readonly kind: 'note' | 'tip' | 'important' | 'warning' | 'caution' | 'details'
  /** Empty when the kind's own word is to be shown. */
  readonly title: readonly Inline[]
  readonly children: readonly Block[]
}

export interface CodeBlock extends BlockNode<'code-block'> {
  readonly language: string | null
  readonly title: string | null
  /** Lines joined by `\n`, without a final one. */
  readonly value: string
  /** The same text cut into coloured pieces whose values join to `value`; null when the language is not known. */
  readonly tokens: readonly CodeToken[] | null
}

export interface CodeToken {
  readonly kind: CodeKind
  readonly value: string
}

export type CodeKind =
  | 'plain'
  | 'comment'
  | 'keyword'
  | 'string'
  | 'number'
  | 'name'
  | 'type'
  | 'attribute'
  | 'punctuation'
  | 'inserted'
  | 'deleted'

export interface Figure extends BlockNode<'figure'> {
  readonly picture: Picture
  /** Empty when the picture has no caption. */
  readonly caption: readonly Inline[]
  /** Where a click on the picture leads. */
  readonly target: Target | null
}

export interface Table extends BlockNode<'table'> {
  readonly align: readonly Align[]
  readonly head: readonly Row[]
  readonly rows: readonly Row[]
  readonly caption: readonly Inline[]
}

export type Align = 'left' | 'center' | 'right' | null

export interface Row {
  readonly cells: readonly Cell[]
  readonly position: Position
}

export interface Cell {
  readonly children: readonly Block[]
  readonly header: boolean
  readonly columns: number
  readonly rows: number
}

export interface MathBlock extends BlockNode<'math'> {
  /** TeX source without its delimiters. */
  readonly tex: string
}

export interface Embed extends BlockNode<'embed'> {
  /** The service in its own spelling ("YouTube"), or the host's name. */
  readonly provider: string
  readonly url: string
  readonly title: string
}

export interface Divider extends BlockNode<'divider'> {}

/** A title inside a container (a quote, a list item, a callout, a cell), where no section can begin. */
export interface Subheading extends BlockNode<'subheading'> {
  /** 1 to 6, as the author wrote it. */
  readonly level: number
  readonly children: readonly Inline[]
}

export type Inline = Text | Code | Emphasis | Link | InlinePicture | Note | InlineMath | Break

export interface Text {
  readonly type: 'text'
  readonly value: string
  /** Set when the author marked another language than the recap's. */
  readonly lang: string | null
}

export interface Code {
  readonly type: 'code'
  readonly value: string
}

export type EmphasisKind =
  | 'emphasis'
  | 'strong'
  | 'deletion'
  | 'superscript'
  | 'subscript'
  | 'mark'
  | 'keyboard'

export interface Emphasis {
  readonly type: 'emphasis'
  readonly kind: EmphasisKind
  readonly children: readonly Inline[]
}

export interface Link {
  readonly type: 'link'
  readonly target: Target
  readonly title: string | null
  readonly children: readonly Inline[]
  readonly position: Position
}

/** An absolute address (http, https, mailto, tel), or an anchor that is in this recap. */
export type Target =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'anchor'; readonly id: string }

export interface InlinePicture {
  readonly type: 'picture'
  readonly picture: Picture
  readonly position: Position
}

/** A footnote, where it is called; several calls of one note share its `id`. */
export interface Note {
  readonly type: 'note'
  readonly id: string
  readonly children: readonly Block[]
  readonly position: Position
}

export interface InlineMath {
  readonly type: 'inline-math'
  readonly tex: string
}

export interface Break {
  readonly type: 'break'
}

/**
 * A reference to a picture, never its bytes. `src` is in one normal form: an absolute http(s) address, a `data:`
 * address, a path from the site's static roots that begins with `/`, or a path from the site root that does not.
 */
export interface Picture {
  readonly src: string
  /** Empty when the picture is decorative or the author gave none. */
  readonly alt: string
  readonly title: string | null
  readonly position: Position | null
}
