/** Stands in a sentence for what each output may show in a way of its own: a formula, a note's mark, a picture. */
export const gap = '\u0001'

/** Lines of a post, the first being 1. */
export interface Lines {
  readonly line: number
  readonly end: number
}

/** Something of a post that readers are to have: a sentence (or a line of code), a link, the words for a picture. */
export interface Piece extends Lines {
  readonly kind: 'sentence' | 'link' | 'alt'
  readonly text: string
}

/** Something of a post that is for engines or editors, and that no output may show. */
export interface LeftOut extends Lines {
  readonly what: 'comment' | 'import or export' | 'expression' | 'script' | 'style'
  readonly text: string
}

/** A post taken apart, in the order of the source. */
export interface Pieces {
  readonly wanted: Piece[]
  readonly leftOut: LeftOut[]
}
