import { availabilityLabel, type GlanceRow, glance, glanceSentence } from '@recapkit/content-model'
import {
  type FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { badgeInColumn } from './badge.ts'
import { pageReference } from './fields.ts'
import { boldMeasure, type Measure } from './measure.ts'
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
    new Paragraph({ style: 'TOCHeading', children: [...textRuns(words.atAGlance, undefined)] }),
    new Paragraph({ style: 'BodyText', children: [...textRuns(glanceSentence(summary, words), undefined)] }),
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
            textCell(words.announcement, 'TableText', widths[0]),
            textCell(words.availability, 'TableTextRight', widths[1]),
            textCell(words.page, 'TableTextRight', widths[2]),
          ],
        }),
        ...summary.groups.flatMap((group) => [
          ...(grouped && group.section !== null ? [groupRow(group.section.title, width)] : []),
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

const cell = (children: readonly ParagraphChild[], style: string, width: number, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    ...(span > 1 ? { columnSpan: span } : {}),
    children: [new Paragraph({ style, children: [...children] })],
  })

const textCell = (text: string, style: string, width: number): TableCell =>
  cell(textRuns(text, undefined), style, width)

const groupRow = (title: string, width: number): TableRow =>
  new TableRow({ cantSplit: true, children: [cell(textRuns(title, undefined), 'TableGroup', width, 3)] })

function glanceRow(row: GlanceRow, widths: Widths, scope: Scope): TableRow {
  const anchor = scope.bookmarks.get(row.id) ?? ''
  const title = new InternalHyperlink({ anchor, children: [...textRuns(row.title, 'IndexLink')] })
  return new TableRow({
    cantSplit: true,
    children: [
      cell([title], 'TableText', widths[0]),
      cell(badgeInColumn(row.availability, scope.words), 'TableTextRight', widths[1]),
      cell(pageReference(anchor), 'TableTextRight', widths[2]),
    ],
  })
}
