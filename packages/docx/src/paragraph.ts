import { type Block, type Inline, inlineText } from '@recapkit/content-model'
import { Paragraph } from 'docx'
import { isRightToLeft } from './direction.ts'
import type { Place } from './place.ts'
import { runs } from './runs.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/** How a paragraph looks: a style, moved in by so many steps; its direction where that is not its own text's. */
interface Look {
  readonly style: string
  readonly indent: number
  readonly rightToLeft?: boolean
}

/** A paragraph of text; `kept` holds it on the page of what follows. */
export function paragraph(
  inlines: readonly Inline[],
  { style, indent, rightToLeft }: Look,
  place: Place,
  scope: Scope,
  kept = false,
): Paragraph {
  const named = scope.styles.paragraph(style, indent)
  const direction = rightToLeft === undefined ? bidirectional(inlines, scope) : { bidirectional: rightToLeft }
  return new Paragraph({
    style: kept ? scope.styles.kept(named) : named,
    ...direction,
    children: [...runs(inlines, place, scope)],
  })
}

/** A paragraph of plain text in a style. */
export function textParagraph(text: string, style: string, scope: Scope): Paragraph {
  return new Paragraph({
    style,
    ...bidirectional([{ type: 'text', value: text, lang: null }], scope),
    children: [...textRuns(text, undefined)],
  })
}

/** The direction of a paragraph where it is from right to left (see `isRightToLeft`). */
export function bidirectional(
  inlines: readonly Inline[],
  scope: Scope,
): { readonly bidirectional?: boolean } {
  return isRightToLeft(inlineText(inlines), scope.rightToLeft) ? { bidirectional: true } : {}
}

/**
 * Text of at most two lines or so, which may be kept with what follows. The programs that lay pages out move all of a kept
 * paragraph on, and leave the heading of a long one behind.
 */
export const isShort = (inlines: readonly Inline[]): boolean => inlineText(inlines).length < twoLines

/** Characters. */
const twoLines = 160

/** The text of a block that is a paragraph; null for any other. */
export const paragraphText = (block: Block): readonly Inline[] | null =>
  block.type === 'paragraph' ? block.children : null
