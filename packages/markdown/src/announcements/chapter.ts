import {
  type Availability,
  type Inline,
  noAvailability,
  type Position,
  type SlideHint,
} from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'

/** Where announcements and labels that are no headings nest: below any heading, and what a list holds below the list. */
export const levels = { boldLine: 6.5, lead: 6.6, label: 6.8, item: 7 } as const

interface Parts {
  readonly level: number
  readonly title: readonly Inline[]
  /** As the author wrote it, where that is more than the title. */
  readonly written?: readonly Inline[]
  readonly availability?: Availability
  readonly role?: Chapter['role']
  readonly children: readonly Outline[]
  readonly slide?: SlideHint | null
  readonly position: Position
}

/** A chapter of what is no heading: an announcement, unless told otherwise. */
export function chapterOf(parts: Parts): Chapter {
  const {
    level,
    title,
    written = title,
    availability = noAvailability,
    role = 'announcement',
    children,
    slide = null,
    position,
  } = parts
  return {
    type: 'chapter',
    heading: { type: 'heading', level, children: title, id: null, availability: null, slide, position },
    written,
    availability,
    role,
    children,
  }
}

/** True for an announcement, and for a section that holds one at any depth. */
export function announces(node: Outline): boolean {
  return node.type === 'chapter' && (node.role !== 'section' || node.children.some(announces))
}
