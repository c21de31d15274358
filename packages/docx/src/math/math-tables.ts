import type { XmlComponent } from 'docx'
import { element } from '../element.ts'
import { type MathNode, mathText } from './parse-tex.ts'

type Write = (nodes: readonly MathNode[]) => readonly XmlComponent[]

/** A table as a matrix (ECMA-376 part 1, 22.1.2.60), each column aligned as TeX has it; `write` writes what a cell holds. */
export function matrix(table: MathNode, write: Write): XmlComponent {
  const rows = filledRows(table)
  const columns = rows[0] ?? []
  return element('m:m', {}, [
    element('m:mPr', {}, [element('m:mcs', {}, columns.map(columnProperties))]),
    ...rows.map((cells) =>
      element(
        'm:mr',
        {},
        cells.map((cell) => element('m:e', {}, write(cell.children))),
      ),
    ),
  ])
}

/**
 * Equations below one another (22.1.2.34), which line up where an ampersand stands: the first of every two is a place to
 * line up, the second parts columns.
 */
export function alignedEquations(
  table: MathNode,
  write: Write,
  run: (text: string, upright: boolean) => readonly XmlComponent[],
): XmlComponent {
  const rows = filledRows(table)
  const between = rows.length > 1 ? '&' : ''
  const equations = rows.map((cells) =>
    element(
      'm:e',
      {},
      cells.flatMap((cell, index) => [...run(index === 0 ? '' : between, false), ...write(cell.children)]),
    ),
  )
  return element('m:eqArr', {}, equations)
}

/** The cells of a table without columns that hold nothing: TeX's own have them for room and for numbers. */
function filledRows(table: MathNode): readonly (readonly MathNode[])[] {
  const rows = table.children.map((row) => row.children)
  const isFilled = (column: number): boolean =>
    rows.some((cells) => {
      const cell = cells[column]
      return cell !== undefined && mathText(cell).trim() !== ''
    })
  return rows.map((cells) => cells.filter((_cell, column) => isFilled(column)))
}

function columnProperties({ classes }: MathNode): XmlComponent {
  const side = classes.includes('tml-left') ? 'left' : classes.includes('tml-right') ? 'right' : 'center'
  const value = (name: string, held: string): XmlComponent => element(`m:${name}`, { 'm:val': held })
  return element('m:mc', {}, [element('m:mcPr', {}, [value('count', '1'), value('mcJc', side)])])
}
