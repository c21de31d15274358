import type { Align, Cell, Row, Table } from '@recapkit/content-model'
import { contained, type Flow } from '../flow.ts'
import { tidy } from '../inline-text.ts'
import { onlyInlines } from '../mixed.ts'
import { placeOf, type Scope } from './scope.ts'
import { attribute, type Element, isElement, type Node } from './tree.ts'

/** A table with its spans; rows that are short are filled with empty cells, so that every row is as wide. */
export function readTable(element: Element, scope: Scope): readonly Flow[] {
  const found = rowsOf(element, false)
  const elsewhere = element.childNodes.filter((node) => isElement(node) && !parts.has(node.tagName))
  const others = scope.flow(elsewhere, scope)
  if (found.length === 0)
    return [
      ...others,
      ...scope.flow(
        element.childNodes.filter((node) => !elsewhere.includes(node)),
        scope,
      ),
    ]
  const rows = filled(found.map(({ row }, index) => readRow(row, found.length - index, scope)))
  const heads = found.findIndex(
    ({ row, head }) => !head && !cellsOf(row).every((cell) => cell.tagName === 'th'),
  )
  const headCount = heads < 0 ? (found.length > 1 ? 1 : 0) : heads
  const caption = element.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
  const table: Table = {
    type: 'table',
    align: alignOf(found.at(-1)?.row, rows[0]),
    head: rows.slice(0, headCount).map(asHead),
    rows: rows.slice(headCount),
    caption: caption === undefined ? [] : tidy(onlyInlines(scope.mixed([caption], scope))),
    position: placeOf(element, scope),
    only: null,
    slide: null,
  }
  return [...others, table]
}

const parts = new Set(['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup', 'col'])

interface FoundRow {
  readonly row: Element
  readonly head: boolean
}

function rowsOf(element: Element, head: boolean): readonly FoundRow[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return []
    if (node.tagName === 'tr') return [{ row: node, head }]
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? rowsOf(node, node.tagName === 'thead') : []
  })
}

const isCell = (node: Node): node is Element =>
  isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
const cellsOf = (row: Element): readonly Element[] => row.childNodes.filter(isCell)

function readRow(row: Element, rowsLeft: number, scope: Scope): Row {
  const cells = cellsOf(row).map(
    (cell): Cell => ({
      children: contained(scope.flow(cell.childNodes, scope)),
      header: cell.tagName === 'th',
      columns: span(cell, 'colspan', 100),
      rows: span(cell, 'rowspan', rowsLeft),
    }),
  )
  return { cells, position: placeOf(row, scope) }
}

function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(value)
    ? 1
    : Math.min(Math.max(value, name === 'rowspan' && value === 0 ? most : 1), most)
}

const asHead = (row: Row): Row => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, header: true })) })

/** Counts what cells above reach down into a row, and fills the row up to the widest. */
function filled(rows: readonly Row[]): readonly Row[] {
  const reaching = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const cell of row.cells)
      for (let below = 1; below < cell.rows; below++)
        reaching[index + below] = (reaching[index + below] ?? 0) + cell.columns
  })
  const widths = rows.map((row, index) =>
    row.cells.reduce((sum, cell) => sum + cell.columns, reaching[index] ?? 0),
  )
  const width = Math.max(...widths)
  return rows.map((row, index) => {
    const missing = width - (widths[index] ?? 0)
    const empty: Cell = { children: [], header: false, columns: 1, rows: 1 }
    return missing === 0
      ? row
      : { ...row, cells: [...row.cells, ...Array.from({ length: missing }, () => empty)] }
  })
}

function alignOf(row: Element | undefined, first: Row | undefined): readonly Align[] {
  const stated = row === undefined ? [] : cellsOf(row).map(cellAlign)
  const width = first?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 0
  return Array.from({ length: width }, (_, column) => stated[column] ?? null)
}

function cellAlign(cell: Element): Align {
  const style = /text-align:\s*(left|center|right)/i.exec(attribute(cell, 'style') ?? '')?.[1]
  switch ((style ?? attribute(cell, 'align') ?? '').toLowerCase()) {
    case 'left':
      return 'left'
    case 'center':
      return 'center'
    case 'right':
      return 'right'
    default:
      return null
  }
}
