import { availabilityLabel, type GlanceRow, glance, glanceSentence } from '@recapkit/content-model'
import { type FileChild, Paragraph, Table, TableCell, TableRow } from 'docx'
import { badgeInColumn } from './badge.ts'
import type { ParagraphChild } from './element.ts'
import { pageReference } from './fields.ts'
import { internalLink } from './hyperlink.ts'
import { boldMeasure, type Measure } from './measure.ts'
import { bidirectional, textParagraph } from './paragraph.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/** Beside the text of a cell, in twips. */
const padding = 260

/** One row for each announcement, grouped by section, with its badge and the page it stands on. */
export function atAGlance(width: number, scope: Scope): readonly FileChild[] {
  const { words } = scope
  const summary = glance(scope.recap)
  if (summary.total === 0) return []
  const labels = summary.groups.flatMap((group) =>
    group.rows.map((row) => `${availabilityLabel(row.availability, words)} ●`),
  )
  const widths = columns(width, [words.availability, ...labels], boldMeasure(scope.context.fonts, 9.5))
  const grouped = summary.groups.length > 1 || summary.groups.some((group) => group.section !== null)
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
            cell(textParagraph(words.announcement, 'TableText', scope), widths[0]),
            cell(textParagraph(words.availability, 'TableTextRight', scope), widths[1]),
            cell(textParagraph(words.page, 'TableTextRight', scope), widths[2]),
          ],
        }),
        ...summary.groups.flatMap((group) => [
          ...(grouped && group.section !== null ? [groupRow(group.section.title, width, scope)] : []),
          ...group.rows.map((row) => glanceRow(row, widths, scope)),
        ]),
      ],
    }),
  ]
}

/** Titles get what the badges and the page numbers leave. */
function columns(width: number, labels: readonly string[], measure: Measure): Widths {
  const page = 900
  const widest = Math.max(...labels.map(measure)) + padding
  const stage = Math.round(Math.min(widest, width * 0.4))
  return [width - stage - page, stage, page]
}

type Widths = readonly [number, number, number]

const cell = (content: Paragraph, width: number, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [content],
  })

const groupRow = (title: string, width: number, scope: Scope): TableRow =>
  new TableRow({ cantSplit: true, children: [cell(textParagraph(title, 'TableGroup', scope), width, 3)] })

function glanceRow(row: GlanceRow, widths: Widths, scope: Scope): TableRow {
  const anchor = scope.bookmarks.get(row.id) ?? ''
  const title = internalLink(anchor, textRuns(row.title, 'IndexLink'))
  const line = (style: string, children: readonly ParagraphChild[]): Paragraph =>
    new Paragraph({ style, ...bidirectional([], scope), children: [...children] })
  return new TableRow({
    cantSplit: true,
    children: [
      cell(line('TableText', [title]), widths[0]),
      cell(line('TableTextRight', badgeInColumn(row.availability, scope.words)), widths[1]),
      cell(line('TableTextRight', pageReference(anchor)), widths[2]),
    ],
  })
}
