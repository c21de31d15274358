import {
  announcements,
  build,
  type Glance,
  glance,
  glanceSentence,
  inlineText,
} from '@recapkit/content-model'
import { columnsFit } from '../fit/columns.ts'
import { room } from '../geometry.ts'
import type { Part, ShownTable, Slide, TableCell } from '../slide.ts'
import type { Head } from './compose.ts'
import { badgeOf, numbered, type PlanContext, slide } from './context.ts'
import { tableBodies } from './objects.ts'

/** How many slides a list of all announcements may take where sections can be counted instead; more is no glance. */
const mostOfList = 1

export interface GlanceSlides {
  readonly slides: readonly Slide[]
  /** The anchors of the sections that have a row there, with their slides. */
  readonly counts: ReadonlySet<string>
}

/**
 * What was announced, with its availability and its slide: each product in a row of its own, or, where that would take
 * more than a slide, the sections with how many there are at each stage.
 */
export function glanceSlides(context: PlanContext): GlanceSlides {
  const { words } = context
  const table = glance(context.recap)
  if (table.total < 2) return { slides: [], counts: new Set() }
  const head: Head = { kind: 'glance', title: [build.text(words.atAGlance)], badge: null, position: null }
  const sentence: Part = { type: 'lead', text: [build.text(glanceSentence(table, words))] }
  const bodiesOf = (shown: ShownTable): readonly (readonly Part[])[] =>
    tableBodies(head, shown, [sentence], context, Number.POSITIVE_INFINITY)
  const list = bodiesOf(listTable(table, context))
  const counted = [table.groups, bySection(table, context)]
    .filter((sections) => list.length > mostOfList && sections.length > 1)
    .map((sections) => ({ sections, bodies: bodiesOf(sectionTable(table, sections, context)) }))
  const found = counted.find(({ bodies }) => bodies.length === 1) ?? counted.at(-1)
  const slides = (found?.bodies ?? list).map((body) => slide({ ...head, body }))
  const counts = new Set((found?.sections ?? []).flatMap(({ section }) => section?.id ?? []))
  return { slides: numbered(slides, null), counts }
}

function listTable(table: Glance, { words }: PlanContext): ShownTable {
  return {
    type: 'table',
    align: [null, null, 'right'],
    head: [words.announcement, words.availability, words.slide].map(textCell),
    rows: table.groups.flatMap((group) =>
      group.rows.map((row) => [
        cell({ text: [build.link(row.title, `#${row.id}`)] }),
        cell({ badge: badgeOf(row.availability, words) }),
        cell({ slideOf: row.id }),
      ]),
    ),
  }
}

/** The rows under the outermost section that each stands in. */
function bySection(table: Glance, { recap }: PlanContext): Glance['groups'] {
  const outermost = new Map(
    announcements(recap).map(({ announcement, trail }) => {
      const section = trail.find((node) => node.type === 'section')
      return [
        announcement.id,
        section === undefined ? null : { id: section.id, title: inlineText(section.title) },
      ]
    }),
  )
  const groups = new Map<string, Glance['groups'][number]>()
  for (const row of table.groups.flatMap((group) => group.rows)) {
    const section = outermost.get(row.id) ?? null
    const key = section?.id ?? ''
    groups.set(key, { section, rows: [...(groups.get(key)?.rows ?? []), row] })
  }
  return [...groups.values()]
}

/** A row a section, with a column a stage, or, where so many have no room, with its counts in words. */
function sectionTable(table: Glance, sections: Glance['groups'], context: PlanContext): ShownTable {
  const numbers = matrix(table, sections, context)
  const { fit, words } = context
  if (columnsFit(fit, numbers, room(fit.page).width)) return numbers
  return {
    type: 'table',
    align: [null, null, 'right'],
    head: [cell({}), textCell(words.availability), textCell(words.slide)],
    rows: sections.map(({ section, rows }) => {
      const counts = table.counts
        .map(([stage]) => [stage, rows.filter((row) => row.availability.stage === stage).length] as const)
        .filter(([, count]) => count > 0)
      return [
        titleCell(section, words),
        textCell(words.counts(rows.length, counts)),
        cell({ slideOf: section?.id ?? rows[0]?.id ?? null }),
      ]
    }),
  }
}

const titleCell = (section: Glance['groups'][number]['section'], words: PlanContext['words']): TableCell =>
  section === null
    ? textCell(words.announcements)
    : cell({ text: [build.link(section.title, `#${section.id}`)] })

/** A row a section, a column a stage. */
function matrix(table: Glance, sections: Glance['groups'], { words }: PlanContext): ShownTable {
  const stages = table.counts.map(([stage]) => stage)
  return {
    type: 'table',
    align: [null, 'right', ...stages.map(() => 'right' as const), 'right'],
    head: [
      cell({}),
      textCell(words.all),
      ...stages.map((stage) =>
        stage === null ? textCell('–') : cell({ badge: { label: words.stages[stage], stage } }),
      ),
      textCell(words.slide),
    ],
    rows: sections.map(({ section, rows }) => [
      titleCell(section, words),
      textCell(String(rows.length)),
      ...stages.map((stage) => {
        const count = rows.filter((row) => row.availability.stage === stage).length
        return textCell(count === 0 ? '' : String(count))
      }),
      cell({ slideOf: section?.id ?? rows[0]?.id ?? null }),
    ]),
  }
}

const cell = (known: Partial<TableCell>): TableCell => ({ text: [], badge: null, slideOf: null, ...known })
const textCell = (text: string): TableCell => cell({ text: [build.text(text)] })
