import type { Tag, TagType } from './types.ts'

/** A tag under its parent, with nothing more said of it than is given. */
export function tag(type: TagType, parent: Tag | null, more: Partial<Tag> = {}): Tag {
  return { type, parent, alt: null, lang: null, id: null, attributes: null, ...more }
}

const headings: readonly TagType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/** The heading tag of a level from 1; deeper than six stays six. */
export function headingType(level: number): TagType {
  return headings[Math.min(Math.max(level, 1), 6) - 1] ?? 'H6'
}
