import { assertNever } from './assert-never.ts'
import type { EmphasisKind, Inline, InlineMath, InlinePicture, Link, Note } from './document.ts'

/** A stretch of text with its marks flattened: what layout and Word want. */
export interface TextSpan {
  readonly type: 'text'
  readonly text: string
  readonly marks: Marks
  readonly link: Link | null
  readonly lang: string | null
}

export interface Marks extends Readonly<Record<EmphasisKind, boolean>> {
  readonly code: boolean
}

/** What cannot be flattened to text stands as it is, with the marks and the link around it. */
export interface ObjectSpan<T extends Inline = InlinePicture | Note | InlineMath> {
  readonly type: 'object'
  readonly inline: T
  readonly marks: Marks
  readonly link: Link | null
}

export interface BreakSpan {
  readonly type: 'break'
}

export type Span = TextSpan | ObjectSpan | BreakSpan

export const noMarks: Marks = {
  emphasis: false,
  strong: false,
  deletion: false,
  superscript: false,
  subscript: false,
  mark: false,
  keyboard: false,
  code: false,
}

/** Flattens nested inlines to spans in reading order; empty texts are left out. */
export function spans(inlines: readonly Inline[]): readonly Span[] {
  return [...flatten(inlines, noMarks, null)]
}

function* flatten(inlines: readonly Inline[], marks: Marks, link: Link | null): Generator<Span> {
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        if (inline.value !== '') yield { type: 'text', text: inline.value, marks, link, lang: inline.lang }
        break
      case 'code':
        yield { type: 'text', text: inline.value, marks: { ...marks, code: true }, link, lang: null }
        break
      case 'emphasis':
        yield* flatten(inline.children, { ...marks, [inline.kind]: true }, link)
        break
      case 'link':
        yield* flatten(inline.children, marks, inline)
        break
      case 'picture':
      case 'note':
      case 'inline-math':
        yield { type: 'object', inline, marks, link }
        break
      case 'break':
        yield { type: 'break' }
        break
      default:
        assertNever(inline)
    }
  }
}
