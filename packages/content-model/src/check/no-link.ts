import type { Announcement } from '../document.ts'
import { inlineText } from '../text.ts'
import { announcements, links } from '../walk.ts'
import type { Check } from './context.ts'
import { gathered } from './gathered.ts'

/** Products that lead a reader nowhere: no link in the title, below it, or in the umbrella around it. */
export const noLink: Check = (recap) =>
  gathered(
    'check/no-link',
    announcements(recap)
      .filter(({ announcement, trail }) => {
        const umbrellas = trail.filter((node): node is Announcement => node.type === 'announcement')
        return !announcement.group && [announcement, ...umbrellas].every((one) => links([one]).length === 0)
      })
      .map(({ announcement }) => ({
        at: announcement.position,
        message: `“${inlineText(announcement.title)}” links to nothing.`,
      })),
    recap.path,
    'Link the name or a sentence to where the thing was announced.',
  )
