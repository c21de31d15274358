import type { Picture, Target, Words } from '@recapkit/content-model'

/** What a page or a feed decides about the HTML of its content. */
export interface HtmlContext {
  readonly words: Words
  /** The level of a heading at the top of the content, 1 to 6; deeper ones follow without a gap. */
  readonly headingLevel: number
  /**
   * `inline` needs no style sheet and holds neither ids nor links within the content: for feed and mail readers.
   * `classes` leaves the looks to a page's style sheet.
   */
  readonly styling: 'inline' | 'classes'
  /** The address of a target as it is to stand in an `href`; null leaves the link's text without a link. */
  link(target: Target): string | null
  picture(picture: Picture): HtmlPicture
  /** TeX as safe markup, `display` on a line of its own; without it, or where it gives null, the source is shown. */
  readonly math?: (tex: string, display: boolean) => string | null
}

/** How a picture is to be had by those who read the HTML. */
export interface HtmlPicture {
  readonly src: string
  /** CSS pixels; null when they are not known. */
  readonly width: number | null
  readonly height: number | null
  /** True when `src` is a placeholder and the picture itself cannot be shown. */
  readonly missing: boolean
}
