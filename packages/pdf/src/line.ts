import type { InlineObject, RunLink } from './run.ts'
import type { Tag } from './tag.ts'
import type { TextStyle } from './text-style.ts'

/** A run's part on one line, `x` from the side that the document begins on; `font` names a face. */
export interface Span {
  readonly text: string
  readonly font: string
  readonly style: TextStyle
  readonly tag: Tag
  readonly link: RunLink | null
  readonly object: InlineObject | null
  /** What is painted stands for: a soft hyphen, or characters that go from right to left in their order. */
  readonly actual: string | null
  /** The source's characters that no face has; boxes are painted for them. */
  readonly missing: string | null
  /** Glyphs do not follow characters one by one: they are painted in clusters that do. */
  readonly shaped: boolean
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly spans: readonly Span[]
  /** Without the spaces at its end. */
  readonly width: number
  readonly height: number
  readonly baseline: number
  /** True when it goes the other way than the document, and so begins at the other side. */
  readonly opposite: boolean
}
