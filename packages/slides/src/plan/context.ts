import {
  type Assets,
  type Availability,
  availabilityLabel,
  type Block,
  type Content,
  type Inline,
  notes,
  type Position,
  type Recap,
  type Words,
} from '@recapkit/content-model'
import type { Fit } from '../fit/fit.ts'
import { speakerNotes } from '../notes/notes.ts'
import type { NoteContext } from '../notes/text.ts'
import type { Badge, Part, Slide, SlideKind } from '../slide.ts'
import type { Allowance } from './detail.ts'

/** What every planner is given. */
export interface PlanContext {
  readonly recap: Recap
  readonly assets: Assets
  readonly words: Words
  readonly fit: Fit
  readonly notes: NoteContext
  readonly places: readonly Place[]
  readonly allowance: Allowance
}

/** Another output of the recap, for the last slide. */
export interface Place {
  readonly label: string
  readonly url: string
}

/** The number of each footnote, in the order of the recap. */
export function noteContext(recap: Recap, words: Words): NoteContext {
  return { words, numbers: new Map(notes(recap.children).map((note, index) => [note.id, index + 1])) }
}

/** The badge of an availability; null when nothing is known. */
export function badgeOf(availability: Availability, words: Words): Badge | null {
  const label = availabilityLabel(availability, words)
  return label === '' ? null : { label, stage: availability.stage }
}

interface SlideInput {
  readonly kind: SlideKind
  readonly title: readonly Inline[]
  readonly badge?: Badge | null
  readonly body?: readonly Part[]
  readonly notes?: string
  readonly position?: Position | null
}

/** A slide with the usual values filled in. */
export const slide = (input: SlideInput): Slide => ({
  kind: input.kind,
  anchors: [],
  title: input.title,
  badge: input.badge ?? null,
  part: 1,
  parts: 1,
  body: input.body ?? [],
  large: false,
  notes: input.notes ?? '',
  position: input.position ?? null,
})

/** Slides of one title: the first bears the anchor, and each its number among them. */
export function numbered(slides: readonly Slide[], anchor: string | null): readonly Slide[] {
  return slides.map((one, index) => ({
    ...one,
    anchors: index === 0 && anchor !== null ? [anchor] : [],
    part: index + 1,
    parts: slides.length,
  }))
}

/** True for content that is no section and no announcement. */
export const isBlock = (node: Content): node is Block =>
  node.type !== 'section' && node.type !== 'announcement'

/** True for blocks that the deck shows; the others stand in the notes alone. */
export const isShown = (block: Block): boolean => block.only !== 'handout' && block.slide?.skip !== true

export const notesFor = (blocks: readonly Block[], context: PlanContext): string =>
  speakerNotes(blocks, context.notes)

/** Notes of which some may be empty. */
export const joined = (...notes: readonly string[]): string => notes.filter(Boolean).join('\n\n')
