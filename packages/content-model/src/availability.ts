import type { Availability, Stage } from './document.ts'
import type { Words } from './words.ts'

/** The stages in the order in which readers are told of them. */
export const stages: readonly Stage[] = [
  'available',
  'preview',
  'private-preview',
  'announced',
  'deprecated',
  'retired',
]

/** Nothing is stated and nothing inherited. */
export const noAvailability: Availability = { stage: null, when: null, where: [], as: null, from: 'none' }

/** What a badge says: the author's wording where there is one, else the stage's word; empty when nothing is known. */
export function availabilityLabel(availability: Availability, words: Words): string {
  if (availability.as !== null) return availability.as
  return availability.stage === null ? '' : words.stages[availability.stage]
}

/** How a badge tells its stage without colour. */
export type BadgeShape = 'filled-circle' | 'half-circle' | 'hollow-circle' | 'dash'

export interface BadgeLook {
  readonly shape: BadgeShape
  /** `#RRGGBB`, at least 4.5:1 on white. */
  readonly color: string
}

const preview: BadgeLook = { shape: 'half-circle', color: '#8A5A00' }
const ended: BadgeLook = { shape: 'dash', color: '#5B6470' }

/** One look for each stage, the same in every output. */
export const badgeLooks: Readonly<Record<Stage, BadgeLook>> = {
  available: { shape: 'filled-circle', color: '#0B6E4F' },
  preview,
  'private-preview': preview,
  announced: { shape: 'hollow-circle', color: '#4B4BA8' },
  deprecated: ended,
  retired: ended,
}
