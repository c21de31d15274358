import { stageStyles } from './badge-styles.ts'
import { calloutStyles } from './callout-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { frontStyles } from './front-styles.ts'
import { headingStyles } from './heading-styles.ts'
import type { ParagraphStyle } from './style-kit.ts'
import { tableStyles } from './table-styles.ts'
import { textStyles } from './text-styles.ts'

export type Border = NonNullable<NonNullable<ParagraphStyle['paragraph']>['border']>

/** Every paragraph style a document starts with; what stands further in is derived from these when it is needed. */
export function paragraphStyles(textWidth: number, rightToLeft: boolean): readonly ParagraphStyle[] {
  const styles = fromLeft(textWidth)
  if (!rightToLeft) return styles
  return styles.map((style) => {
    const border = style.paragraph?.border
    if (border === undefined) return style
    return { ...style, paragraph: { ...style.paragraph, border: mirrored(border) } }
  })
}

/** Borders are the one thing in a paragraph that does not turn with its direction. */
export const mirrored = ({ left, right, ...border }: Border): Border => ({
  ...border,
  ...(left === undefined ? {} : { right: left }),
  ...(right === undefined ? {} : { left: right }),
})

const fromLeft = (textWidth: number): readonly ParagraphStyle[] => [
  ...textStyles(textWidth),
  ...headingStyles,
  ...frontStyles(textWidth),
  ...calloutStyles(),
  ...figureStyles,
  ...tableStyles,
  ...stageStyles,
]
