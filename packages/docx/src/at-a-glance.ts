import { availabilityLabel, type GlanceRow, glance, glanceSentence } from '@recapkit/content-model'
import { type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx'
import type { ParagraphChild } from './element.ts'
import { pageReference } from './fields.ts'
import { internalLink } from './hyperlink.ts'
import { boldMeasure, type Measure } from './measure.ts'
import { bidirectional, textParagraph } from './paragraph.ts'
import type { Scope } from './scope.ts'
import { stageIndent, stageStyle } from './styles/badge-styles.ts'
import { textRuns } from './text-runs.ts'

/** Beside the text of a cell, in twips. */
const padding = 300

/** One row for each announcement, grouped by section, with its badge and the page it stands on. */
export function atAGlance(width: number, scope: Scope): readonly FileChild[] {
  const { words } = scope
  const summary = glance(scope.recap)
  if (summary.total === 0) return []
  const labels = summary.groups.flatMap((group) =>
    group.rows.map(({ availability }) => availabilityLabel(availability, words)),
  )
  const widths = columns(width, [words.availability, ...labels], boldMeasure(scope.context, 9.5))
  return [
    textParagraph(words.atAGlance, 'TOCHeading', scope),
    textParagraph(glanceSentence(summary, words), 'BodyText', scope),
    new Table({
      style: scope.tableStyle,
      width: { size: width, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      ...(scope.rightToLeft ? { visuallyRightToLeft: true } : {}),
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: [
            cell([textParagraph(words.announcement, 'TableText', scope)], widths[0]),
            cell([textParagraph(words.availability, 'TableText', scope)], widths[1]),
            cell([textParagraph(words.page, 'TableTextRight', scope)], widths[2]),
          ],
        }),
        ...summary.groups.flatMap((group) =>
          group.rows.map((row, index) =>
            glanceRow(row, index === 0 ? (group.section?.title ?? null) : null, widths, scope),
          ),
        ),
      ],
    }),
  ]
}

/** Titles get what the badges and the page numbers leave. */
function columns(width: number, labels: readonly string[], measure: Measure): Widths {
  const page = 900
  const widest = Math.max(...labels.map(measure)) + stageIndent + padding
  const stage = Math.round(Math.min(widest, width * 0.33))
  return [width - stage - page, stage, page]
}

type Widths = readonly [number, number, number]

/** Words stand on the last line of a row, beside the end of its title. */
const cell = (content: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ width: { size: width, type: 'dxa' }, verticalAlign: 'bottom', children: content })

/** `group` is the section that the row is the first of: its title stands in the same row, so that no page parts the two. */
function glanceRow(row: GlanceRow, group: string | null, widths: Widths, scope: Scope): TableRow {
  const anchor = scope.bookmarks.get(row.id) ?? ''
  const { stage } = row.availability
  const label = stage === null ? '' : availabilityLabel(row.availability, scope.words)
  const heading = group === null ? [] : [textParagraph(group, 'TableGroup', scope)]
  const title = internalLink(anchor, textRuns(row.title, 'IndexLink'))
  const line = (style: string, children: readonly ParagraphChild[]): Paragraph =>
    new Paragraph({ style, ...bidirectional([], scope), children: [...children] })
  return new TableRow({
    cantSplit: true,
    children: [
      cell([...heading, line('TableText', [title])], widths[0]),
      cell([line(stage === null ? 'TableText' : stageStyle(stage), textRuns(label, undefined))], widths[1]),
      cell([line('TableTextRight', pageReference(anchor))], widths[2]),
    ],
  })
}
