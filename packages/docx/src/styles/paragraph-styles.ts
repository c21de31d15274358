import { calloutStyles } from './callout-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { frontStyles } from './front-styles.ts'
import { headingStyles } from './heading-styles.ts'
import type { ParagraphStyle } from './style-kit.ts'
import { tableStyles } from './table-styles.ts'
import { textStyles } from './text-styles.ts'

/** Every paragraph style a document starts with; what stands further in is derived from these when it is needed. */
export const paragraphStyles = (textWidth: number): readonly ParagraphStyle[] => [
  ...textStyles,
  ...headingStyles,
  ...frontStyles(textWidth),
  ...calloutStyles(),
  ...figureStyles,
  ...tableStyles,
]
