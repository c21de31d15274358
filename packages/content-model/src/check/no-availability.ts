import { inlineText } from '../text.ts'
import { announcements } from '../walk.ts'
import type { Check } from './context.ts'
import { gathered } from './gathered.ts'

/** Products that neither state an availability nor inherit one. */
export const noAvailabilityStated: Check = (recap) =>
  gathered(
    'check/no-availability',
    announcements(recap)
      .filter(({ announcement }) => !announcement.group && announcement.availability.stage === null)
      .map(({ announcement }) => ({
        at: announcement.position,
        message: `“${inlineText(announcement.title)}” states no availability.`,
      })),
    recap.path,
    'Say it after the name, for example “(Preview)”; {availability=none} says that it is no announcement.',
  )
