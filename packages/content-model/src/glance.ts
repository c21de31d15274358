import { stages } from './availability.ts'
import type { Announcement, Availability, Recap, Stage } from './document.ts'
import { inlineText } from './text.ts'
import { announcements } from './walk.ts'
import type { Words } from './words.ts'

/** The at-a-glance table: every announced product once, grouped by the section it stands in. */
export interface Glance {
  readonly groups: readonly GlanceGroup[]
  readonly total: number
  /** How many products stand at each stage, in the order of the stages; stages without any are left out. */
  readonly counts: readonly (readonly [Stage | null, number])[]
}

export interface GlanceGroup {
  /** The id and title of the nearest section; null for announcements outside any. */
  readonly section: { readonly id: string; readonly title: string } | null
  readonly rows: readonly GlanceRow[]
}

export interface GlanceRow {
  readonly id: string
  readonly title: string
  readonly availability: Availability
  /** The title of the umbrella announcement, where there is one. */
  readonly umbrella: string | null
}

/** The table for a recap; umbrellas are named on their products' rows and are not counted. */
export function glance(recap: Pick<Recap, 'children'>): Glance {
  const groups: { section: GlanceGroup['section']; rows: GlanceRow[] }[] = []
  for (const { announcement, trail } of announcements(recap)) {
    if (announcement.group) continue
    const around = trail.findLast((node) => node.type === 'section')
    const section = around === undefined ? null : { id: around.id, title: inlineText(around.title) }
    let group = groups.at(-1)
    if (group === undefined || group.section?.id !== section?.id) {
      group = { section, rows: [] }
      groups.push(group)
    }
    const umbrella = trail.findLast((node): node is Announcement => node.type === 'announcement')
    group.rows.push({
      id: announcement.id,
      title: glanceTitle(announcement),
      availability: announcement.availability,
      umbrella: umbrella === undefined ? null : inlineText(umbrella.title),
    })
  }
  const rows = groups.flatMap((group) => group.rows)
  const counts = [...stages, null]
    .map((stage) => [stage, rows.filter((row) => row.availability.stage === stage).length] as const)
    .filter(([, count]) => count > 0)
  return { groups, total: rows.length, counts }
}

/** "15 announcements: 9 available, 5 in preview, 1 coming soon"; empty when the recap announces nothing. */
export function glanceSentence(table: Glance, words: Words): string {
  return table.total === 0 ? '' : words.counts(table.total, table.counts)
}

/** A heading's final colon belongs to the running text, not to a table row. */
function glanceTitle(announcement: Announcement): string {
  return inlineText(announcement.title).replace(/\s*[:：]\s*$/, '')
}
