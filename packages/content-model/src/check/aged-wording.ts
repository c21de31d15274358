import type { Diagnostic } from '../diagnostic.ts'
import type { Recap } from '../document.ts'
import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { announcements, walkContent } from '../walk.ts'
import type { Check } from './context.ts'

const relativeDay =
  /\b(today|yesterday|tomorrow|tonight|(?:this|last|next) (?:week|month|year)|a few days ago)\b/i
const month = 30

/** Words that were right on the day of writing: "today" after a month, "coming soon" after a year. */
export const agedWording: Check = (recap, { today }) => {
  const age = recap.published === null ? 0 : daysBetween(recap.published.iso, today)
  return [
    ...(age > month && /^en\b/i.test(recap.lang) ? relativeDays(recap) : []),
    ...(age > 12 * month ? promises(recap) : []),
  ]
}

function relativeDays(recap: Recap): readonly Diagnostic[] {
  return [...walkContent(recap.children)].flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const found = relativeDay.exec(inlineText(node.children))
    if (found === null) return []
    return [
      diagnostic(
        'check/aged-wording',
        `“${found[0]}” no longer says when.`,
        { path: recap.path, at: node.position },
        'Name the date.',
      ),
    ]
  })
}

function promises(recap: Recap): readonly Diagnostic[] {
  return announcements(recap).flatMap(({ announcement }) =>
    announcement.availability.stage !== 'announced' || announcement.group
      ? []
      : [
          diagnostic(
            'check/aged-wording',
            `“${inlineText(announcement.title)}” was still to come more than a year ago.`,
            { path: recap.path, at: announcement.position },
            'Look up what became of it, and say as of when the recap speaks.',
          ),
        ],
  )
}

/** Whole days between two ISO dates; the time of day is left aside. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
}
