import type { Align, Cell, Row, Table } from '@recapkit/content-model'
import { type Attributes, element } from './element.ts'
import { inlineStyles } from './inline-styles.ts'
import { itemHtml } from './list.ts'
import type { Writer } from './writer.ts'

/** A table whose header cells say what they head; borders are attributes where no style sheet can draw them. */
export function tableHtml(table: Table, level: number, writer: Writer): string {
  const inline = writer.styling === 'inline'
  const rows = (part: readonly Row[], scopeOfHeaders: 'col' | 'row'): string =>
    part
      .map((row) => element('tr', {}, ...rowCells(row, table.align, scopeOfHeaders, level, writer)))
      .join('')
  const html = element(
    'table',
    inline ? { border: 1, cellpadding: 6, cellspacing: 0, style: inlineStyles.table } : {},
    table.caption.length === 0 ? '' : element('caption', {}, writer.inlines(table.caption)),
    table.head.length === 0 ? '' : element('thead', {}, rows(table.head, 'col')),
    table.rows.length === 0 ? '' : element('tbody', {}, rows(table.rows, 'row')),
  )
  return inline ? html : element('div', { class: 'table', tabindex: 0 }, html)
}

function rowCells(
  row: Row,
  align: readonly Align[],
  headers: 'col' | 'row',
  level: number,
  writer: Writer,
): readonly string[] {
  let column = 0
  return row.cells.map((cell) => {
    const alignment = align[column] ?? null
    column += cell.columns
    return element(
      cell.header ? 'th' : 'td',
      cellAttributes(cell, headers, alignment, writer),
      itemHtml(cell.children, cell.children.length === 1, level, writer),
    )
  })
}

function cellAttributes(cell: Cell, headers: 'col' | 'row', alignment: Align, writer: Writer): Attributes {
  const spans = headers === 'col' ? cell.columns > 1 : cell.rows > 1
  return {
    scope: cell.header ? `${headers}${spans ? 'group' : ''}` : null,
    colspan: cell.columns > 1 ? cell.columns : null,
    rowspan: cell.rows > 1 ? cell.rows : null,
    align: writer.styling === 'inline' ? alignment : null,
    class: writer.styling === 'classes' && alignment !== null ? `align-${alignment}` : null,
  }
}
