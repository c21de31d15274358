import { stageStyles } from './badge-styles.ts'
import { calloutStyles } from './callout-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { frontStyles } from './front-styles.ts'
import { headingStyles } from './heading-styles.ts'
import type { ParagraphStyle } from './style-kit.ts'
import { tableStyles } from './table-styles.ts'
import { textStyles } from './text-styles.ts'

/** Every paragraph style a document starts with; what stands further in is derived from these when it is needed. */
export function paragraphStyles(textWidth: number, rightToLeft: boolean): readonly ParagraphStyle[] {
  const styles = fromLeft(textWidth)
  return rightToLeft ? styles.map(mirrored) : styles
}

/** Borders are the one thing in a paragraph that does not turn with its direction. */
function mirrored(style: ParagraphStyle): ParagraphStyle {
  const { left, right, ...border } = style.paragraph?.border ?? {}
  const sides = {
    ...(left === undefined ? {} : { right: left }),
    ...(right === undefined ? {} : { left: right }),
  }
  return { ...style, paragraph: { ...style.paragraph, border: { ...border, ...sides } } }
}

const fromLeft = (textWidth: number): readonly ParagraphStyle[] => [
  ...textStyles(textWidth),
  ...headingStyles,
  ...frontStyles(textWidth),
  ...calloutStyles(),
  ...figureStyles,
  ...tableStyles,
  ...stageStyles,
]
