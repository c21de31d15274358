import { diagnostic } from '../rules.ts'
import { slug } from '../slug.ts'
import { inlineText } from '../text.ts'
import { announcements } from '../walk.ts'
import type { Check } from './context.ts'

/** A second announcement with the title of an earlier one. */
export const duplicateAnnouncement: Check = (recap) => {
  const seen = new Map<string, number>()
  return announcements(recap).flatMap(({ announcement }) => {
    const title = inlineText(announcement.title)
    const first = seen.get(slug(title))
    if (first === undefined) {
      seen.set(slug(title), announcement.position.line)
      return []
    }
    return [
      diagnostic(
        'check/duplicate-announcement',
        `“${title}” is announced already on line ${first}.`,
        { path: recap.path, at: announcement.position },
        'Merge the two, or tell them apart in their titles.',
      ),
    ]
  })
}
