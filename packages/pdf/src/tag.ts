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

/** A tag under its parent, with nothing more said of it than is given. */
export function tag(type: TagType, parent: Tag | null, more: Partial<Tag> = {}): Tag {
  return { type, parent, alt: null, lang: null, id: null, attributes: null, ...more }
}

const headings: readonly TagType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/** The heading tag of a level from 1; deeper than six stays six. */
export function headingType(level: number): TagType {
  return headings[Math.min(Math.max(level, 1), 6) - 1] ?? 'H6'
}
