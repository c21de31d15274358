import type { Target } from '@recapkit/content-model'
import type { Item } from './item.ts'
import type { Strip } from './strips.ts'
import type { Tag } from './tag.ts'
import type { TextStyle } from './text-style.ts'

/** A stretch of text in one style, before lines are broken. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  readonly tag: Tag
  readonly link: RunLink | null
  /** Set when the run is something drawn in the line; its text is then U+FFFC. */
  readonly object: InlineObject | null
}

export interface RunLink {
  readonly target: Target
  /** What a reader is told of the link beside its text. */
  readonly label: string
  readonly tag: Tag
}

/** Something that stands in a line like a character. */
export interface InlineObject {
  readonly width: number
  /** Above the baseline. */
  readonly ascent: number
  /** Below it. */
  readonly descent: number
  /** The items with `x` from its left edge and `y` from the baseline. */
  readonly items: readonly Item[]
  /** Strips that belong to the foot of the page on which it stands: a footnote. */
  readonly notes: readonly Strip[]
}

/** Text in one style under a tag, without link. */
export function plainRun(text: string, style: TextStyle, parent: Tag): Run {
  return { text, style, tag: parent, link: null, object: null }
}
