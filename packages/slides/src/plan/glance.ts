import { build, type Glance, glance, glanceSentence } from '@recapkit/content-model'
import type { Part, ShownTable, Slide, TableCell } from '../slide.ts'
import type { Head } from './compose.ts'
import { badgeOf, numbered, type PlanContext, slide } from './context.ts'
import { tableBodies } from './objects.ts'

/** How many slides a list of all announcements may take; more is no glance. */
const mostOfList = 2

/**
 * What was announced, with its availability and its slide: each product in a row of its own, or, where that would take
 * more than two slides, the sections with how many there are at each stage.
 */
export function glanceSlides(context: PlanContext): readonly Slide[] {
  const { words } = context
  const table = glance(context.recap)
  if (table.total === 0) return []
  const head: Head = { kind: 'glance', title: [build.text(words.atAGlance)], badge: null, position: null }
  const sentence: Part = { type: 'lead', text: [build.text(glanceSentence(table, words))] }
  const bodiesOf = (shown: ShownTable): readonly (readonly Part[])[] =>
    tableBodies(head, shown, [sentence], context, Number.POSITIVE_INFINITY)
  const list = bodiesOf(listTable(table, context))
  const bodies = list.length > mostOfList && table.groups.length > 1 ? bodiesOf(matrix(table, context)) : list
  return numbered(
    bodies.map((body) => slide({ ...head, body })),
    null,
  )
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

/** A row a section, a column a stage. */
function matrix(table: Glance, { words }: PlanContext): ShownTable {
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
    rows: table.groups.map(({ section, rows }) => [
      section === null
        ? textCell(words.announcements)
        : cell({ text: [build.link(section.title, `#${section.id}`)] }),
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
