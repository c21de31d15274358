import type { IParagraphStyleOptions } from 'docx'
import { points } from '../page.ts'
import { inks } from './inks.ts'

export type ParagraphStyle = IParagraphStyleOptions
type Spacing = NonNullable<NonNullable<ParagraphStyle['paragraph']>['spacing']>

/** Space before and after in points, and the leading in lines. */
export const spacing = (before: number, after: number, lines = 1.25): Spacing => ({
  before: points(before),
  after: points(after),
  line: Math.round(lines * 240),
  lineRule: 'auto',
})

/** Shown in Word's gallery of styles. */
export const shown: Pick<ParagraphStyle, 'quickFormat' | 'uiPriority'> = { quickFormat: true, uiPriority: 1 }

/** A style for small print in the secondary ink. */
export const small = (id: string, name: string, more: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  ...shown,
  ...more,
  run: { size: 17, color: inks.secondary, ...more.run },
})
