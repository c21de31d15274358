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
  const look = badgeText(availability, words)
  return look === null ? [] : textRuns(`${look.shape}\u00A0${look.label}`, look.style)
}

/** The same with the shape last: shapes that end the lines of a column stand below one another. */
export function badgeInColumn(availability: Availability, words: Words): readonly TextRun[] {
  const look = badgeText(availability, words)
  return look === null ? [] : textRuns(`${look.label}\u00A0${look.shape}`, look.style)
}

function badgeText({ stage, ...rest }: Availability, words: Words): BadgeText | null {
  if (stage === null) return null
  return {
    shape: shapes[badgeLooks[stage].shape],
    label: unbroken(availabilityLabel({ stage, ...rest }, words)),
    style: badgeStyle(stage),
  }
}

/** A short badge goes to the next line as a whole. */
const unbroken = (label: string): string => (label.length > 30 ? label : label.replaceAll(' ', '\u00A0'))

interface BadgeText {
  readonly shape: string
  readonly label: string
  readonly style: string
}
