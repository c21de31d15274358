import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { announcements } from '../walk.ts'
import type { Check } from './context.ts'

/** A product that neither states an availability nor inherits one. */
export const noAvailabilityStated: Check = (recap) =>
  announcements(recap)
    .filter(({ announcement }) => !announcement.group && announcement.availability.stage === null)
    .map(({ announcement }) =>
      diagnostic(
        'check/no-availability',
        `“${inlineText(announcement.title)}” states no availability.`,
        { path: recap.path, at: announcement.position },
        'Add it to the heading, for example “(Preview)”.',
      ),
    )
