import type { ListNumbering } from './list-numbering.ts'
import { step } from './page.ts'

/** Where in the document a block stands: what its paragraphs look like and how far in it is. */
export interface Place {
  /** The style of paragraphs of text, and how many steps they are moved in from where that style has them. */
  readonly text: { readonly style: string; readonly indent: number }
  /** Steps from the margin for what is not a paragraph of text. */
  readonly indent: number
  /** Steps at which the outermost list around begins, how many lists are around, and the item of the innermost. */
  readonly list: { readonly base: number; readonly level: number; readonly around: ItemAround | null }
  /** The style that list items take from the container around them; null for the styles of lists. */
  readonly itemStyle: string | null
  /** Of a callout's titles and the headings in it. */
  readonly headingStyle: string
  /** Twips to the right margin, before indentation. */
  readonly width: number
  /** True in a footnote, where no other can be called. */
  readonly inNote: boolean
}

/** An item, by a number of its own, and how its list is numbered. */
export interface ItemAround {
  readonly item: number
  readonly numbering: ListNumbering
}

const fresh = (indent: number): Place['list'] => ({ base: indent, level: 0, around: null })

/** In the open, between the margins. */
export const inBody = (width: number): Place => ({
  text: { style: 'BodyText', indent: 0 },
  indent: 0,
  list: fresh(0),
  itemStyle: null,
  headingStyle: 'InnerHeading',
  width,
  inNote: false,
})

/** After the first paragraph of an item of a list at this place. */
export function inItem(place: Place, around: ItemAround): Place {
  const { base, level } = place.list
  return {
    ...place,
    text: { style: 'ListContinue', indent: base + level },
    indent: base + level + 1,
    list: { base, level: level + 1, around },
  }
}

/** In a container that has a paragraph style of its own, one step in. */
function inContainer(place: Place, style: string, itemStyle: string | null): Place {
  const indent = place.indent + 1
  return { ...place, text: { style, indent: place.indent }, indent, list: fresh(indent), itemStyle }
}

export const inQuote = (place: Place, style: string): Place => inContainer(place, style, style)
export const inDefinition = (place: Place): Place => inContainer(place, 'Definition', null)
export const inCallout = (place: Place, style: string, titleStyle: string): Place => ({
  ...inContainer(place, style, style),
  headingStyle: titleStyle,
})

/** In a table cell so many twips wide. */
export const inCell = (place: Place, style: string, width: number): Place => ({
  ...place,
  text: { style, indent: 0 },
  indent: 0,
  list: fresh(0),
  itemStyle: 'TableText',
  width,
})

export const inNote = (width: number): Place => ({
  ...inBody(width),
  text: { style: 'FootnoteText', indent: 0 },
  itemStyle: 'FootnoteText',
  inNote: true,
})

/** Twips that a block at this place can be wide. */
export const room = (place: Place): number => Math.max(step * 4, place.width - place.indent * step)
