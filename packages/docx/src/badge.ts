import {
  type Availability,
  availabilityLabel,
  type BadgeShape,
  badgeLooks,
  type Words,
} from '@recapkit/content-model'
import type { TextRun } from 'docx'
import { badgeStyle } from './styles/character-styles.ts'
import { textRuns } from './text-runs.ts'

const shapes: Readonly<Record<BadgeShape, string>> = {
  'filled-circle': '●',
  'half-circle': '◐',
  'hollow-circle': '○',
  dash: '—',
}

/** A badge: shape, word and colour say the same; nothing where no stage is known. */
export function badge(availability: Availability, words: Words): readonly TextRun[] {
  const { stage } = availability
  if (stage === null) return []
  const label = availabilityLabel(availability, words)
  return textRuns(`${shapes[badgeLooks[stage].shape]}\u00A0${label}`, badgeStyle(stage))
}
