/** A text's size and the height of its lines, in CSS pixels. */
export interface TextStyle {
  readonly size: number
  readonly line: number
  readonly bold: boolean
}

const style = (size: number, line: number, bold = false): TextStyle => ({ size, line, bold })

export type StyleName =
  | 'display'
  | 'title'
  | 'badge'
  | 'lead'
  | 'body'
  | 'figure'
  | 'small'
  | 'code'
  | 'quote'

/** The type scale: nothing under 24 px on a slide that is 720 px high. */
export const styles: Readonly<Record<StyleName, TextStyle>> = {
  display: style(60, 68, true),
  title: style(44, 52, true),
  badge: style(26, 30, true),
  lead: style(30, 42),
  body: style(30, 40),
  figure: style(56, 64, true),
  small: style(25, 33),
  code: style(25, 34),
  quote: style(34, 48),
}

/** A step larger, for slides of few words. */
export const largeStyles: Readonly<Record<'lead' | 'body', TextStyle>> = {
  lead: style(34, 48),
  body: style(34, 46),
}

/** Distances in CSS pixels. */
export const spaces = {
  margin: 72,
  afterTitle: 24,
  afterPart: 28,
  betweenBullets: 14,
  indent: 36,
  cell: 7,
  cellGap: 24,
  codePadding: 20,
  quoteIndent: 32,
  column: 48,
  beforeBadge: 14,
  badgeShape: 30,
  caption: 10,
} as const

export interface Page {
  readonly width: number
  readonly height: number
}

export type Aspect = '16:9' | '4:3'

export const pages: Readonly<Record<Aspect, Page>> = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
}

/** The part of a title slide's width that its words have beside a cover; the rest is the cover's ground. */
export const titleShare = 0.52

/** The room inside a page's margins. */
export function room(page: Page): Page {
  return { width: page.width - 2 * spaces.margin, height: page.height - 2 * spaces.margin }
}

/** The width of a title's words beside a cover, clear of the cover's ground. */
export const titleWidth = (page: Page): number =>
  Math.floor(titleShare * page.width) - spaces.margin - spaces.column
