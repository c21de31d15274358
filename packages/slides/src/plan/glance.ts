import { build, glance, glanceSentence } from '@recapkit/content-model'
import type { Part, ShownTable, Slide, TableCell } from '../slide.ts'
import type { Head } from './compose.ts'
import { badgeOf, numbered, type PlanContext, slide } from './context.ts'
import { tableBodies } from './objects.ts'

/** Every announced product with its availability and its slide, on as many slides as it takes. */
export function glanceSlides(context: PlanContext): readonly Slide[] {
  const { words } = context
  const table = glance(context.recap)
  if (table.total === 0) return []
  const head: Head = { kind: 'glance', title: [build.text(words.atAGlance)], badge: null, position: null }
  const matrix: ShownTable = {
    type: 'table',
    align: [null, null, 'right'],
    head: [words.announcement, words.availability, words.slide].map((word) =>
      cell({ text: [build.text(word)] }),
    ),
    rows: table.groups.flatMap((group) =>
      group.rows.map((row) => [
        cell({ text: [build.link(row.title, `#${row.id}`)] }),
        cell({ badge: badgeOf(row.availability, words) }),
        cell({ slideOf: row.id }),
      ]),
    ),
  }
  const sentence: Part = { type: 'lead', text: [build.text(glanceSentence(table, words))] }
  const bodies = tableBodies(head, matrix, [sentence], context, Number.POSITIVE_INFINITY)
  return numbered(
    bodies.map((body) => slide({ ...head, body })),
    null,
  )
}

const cell = (known: Partial<TableCell>): TableCell => ({ text: [], badge: null, slideOf: null, ...known })
