import { type Availability, availabilityLabel, type Words } from '@recapkit/content-model'
import type { TextRun } from 'docx'
import { badgeStyle, stageMark } from './styles/badge-styles.ts'
import { textRuns } from './text-runs.ts'

/** A badge: mark, words and colour say the same; nothing where no stage is known. */
export function badge(availability: Availability, words: Words): readonly TextRun[] {
  const { stage } = availability
  if (stage === null) return []
  const style = badgeStyle(stage)
  const label = unbroken(availabilityLabel(availability, words))
  return [...textRuns(stageMark(stage), `${style}Mark`), ...textRuns(`\u00A0${label}`, style)]
}

/** A short badge goes to the next line as a whole. */
const unbroken = (label: string): string => (label.length > 30 ? label : label.replaceAll(' ', '\u00A0'))
