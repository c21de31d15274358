import { largeStyles, type Page, spaces, styles, type TextStyle } from '../geometry.ts'
import type { Badge, Slide } from '../slide.ts'
import type { Measure } from './width.ts'

/** What fitting knows: the page, and how wide texts are. */
export interface Fit {
  readonly page: Page
  readonly measure: Measure
  /** True while a slide is measured whose words are set a step larger. */
  readonly large?: boolean
  /** Is told of everything that has no room on a slide, with the height that it would take. */
  readonly refused?: (slide: MeasuredSlide, height: number) => void
}

/** What of a slide its height depends on. */
export type MeasuredSlide = Pick<Slide, 'kind' | 'title' | 'badge' | 'body'> & { readonly large?: boolean }

/** The sizes of a slide's words. */
export const wordStyles = ({ large = false }: Fit): Record<'lead' | 'body', TextStyle> =>
  large ? largeStyles : styles

/** The room a badge needs beside its text. */
export function badgeWidth(fit: Fit, badge: Badge | null): number {
  if (badge === null) return 0
  return spaces.beforeBadge + spaces.badgeShape + fit.measure(badge.label, styles.badge, false)
}
