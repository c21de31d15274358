import type { Announcement } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { slug } from '../slug.ts'
import { inlineText } from '../text.ts'
import { announcements, links } from '../walk.ts'
import type { Check } from './context.ts'

/** A second announcement with the title of an earlier one, or whose title links to the same news. */
export const duplicateAnnouncement: Check = (recap) => {
  const titles = new Map<string, number>()
  const news = new Map<string, number>()
  return announcements(recap).flatMap(({ announcement }) => {
    const { line } = announcement.position
    const title = slug(inlineText(announcement.title))
    const address = newsOf(announcement)
    const first = titles.get(title) ?? (address === null ? undefined : news.get(address))
    if (!titles.has(title)) titles.set(title, line)
    if (address !== null && !news.has(address)) news.set(address, line)
    if (first === undefined) return []
    const isTitle = titles.get(title) !== line
    return [
      diagnostic(
        'check/duplicate-announcement',
        `“${inlineText(announcement.title)}” ${isTitle ? 'is announced already' : 'links to the news of another announcement'} on line ${first}.`,
        { path: recap.path, at: announcement.position },
        'Merge the two, or tell them apart in their titles and links.',
      ),
    ]
  })
}

function newsOf(announcement: Announcement): string | null {
  const [link] = links([{ ...announcement, children: [] }])
  return link?.target.kind === 'url' ? link.target.url : null
}
