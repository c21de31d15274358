/** A sheet with its margins, in twips (twentieths of a point). */
export interface PageSetup {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly header: number
  readonly footer: number
}

export type Paper = 'a4' | 'letter'

const margins = { top: 1361, right: 1644, bottom: 1361, left: 1644, header: 680, footer: 680 } as const

/** The sheet for a paper: side margins of 29 mm keep a line of body text below 80 characters. */
export function pageSetup(paper: Paper): PageSetup {
  return paper === 'a4'
    ? { width: 11906, height: 16838, ...margins }
    : { width: 12240, height: 15840, ...margins }
}

/** The width between the margins, in twips. */
export const textWidth = (page: PageSetup): number => page.width - page.left - page.right

/** The height between the margins, in twips. */
export const textHeight = (page: PageSetup): number => page.height - page.top - page.bottom

/** Twips of a length in points. */
export const points = (length: number): number => Math.round(length * 20)

/** One step of indentation: of a list level, a quote, a callout; in twips. */
export const step = 360
