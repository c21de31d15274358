/** How much of a text a deck shows; the rest is in the notes. */
export type Detail = 'brief' | 'usual' | 'full'

/** What a level of detail allows. */
export interface Allowance {
  /** Words on a slide besides its title: about as many as a speaker can stand before, and the most. */
  readonly words: { readonly usual: number; readonly most: number }
  /** The same on the slide of an announcement, which has a badge and more often a title of two lines. */
  readonly announced: { readonly usual: number; readonly most: number }
  /** Lines of a list that was chosen from sentences. */
  readonly bullets: number
  /** Slides of words alone that one text takes at most, and how many of its words must stand behind each. */
  readonly textSlides: number
  readonly wordsBehindSlide: number
  /** Slides of one list, and of one table or piece of code; longer ones show their beginning. */
  readonly listSlides: number
  readonly objectSlides: number
}

export const allowances: Readonly<Record<Detail, Allowance>> = {
  brief: {
    words: { usual: 28, most: 40 },
    announced: { usual: 24, most: 36 },
    bullets: 3,
    textSlides: 1,
    wordsBehindSlide: 180,
    listSlides: 1,
    objectSlides: 1,
  },
  usual: {
    words: { usual: 45, most: 60 },
    announced: { usual: 36, most: 58 },
    bullets: 5,
    textSlides: 2,
    wordsBehindSlide: 220,
    listSlides: 3,
    objectSlides: 2,
  },
  full: {
    words: { usual: 45, most: 60 },
    announced: { usual: 36, most: 58 },
    bullets: 7,
    textSlides: Number.POSITIVE_INFINITY,
    wordsBehindSlide: 1,
    listSlides: Number.POSITIVE_INFINITY,
    objectSlides: Number.POSITIVE_INFINITY,
  },
}
