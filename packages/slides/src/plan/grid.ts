import { assertNever, type Block, build, contentText, type Inline, type Table } from '@recapkit/content-model'
import { withoutNotes } from '../condense/slice.ts'
import type { ShownTable, TableCell } from '../slide.ts'

const empty: TableCell = { text: [], badge: null, slideOf: null }

/** A table as a grid: Markdown has no spans, so a cell that spans stands first and the rest of its place is empty. */
export function gridOf(table: Table): ShownTable {
  const taken = new Map<string, true>()
  const rows = [...table.head, ...table.rows].map((row, y) => {
    const cells: TableCell[] = []
    let x = 0
    for (const cell of row.cells) {
      while (taken.has(`${x} ${y}`)) cells[x++] = empty
      for (let column = 0; column < cell.columns; column++) {
        for (let below = 1; below < cell.rows; below++) taken.set(`${x + column} ${y + below}`, true)
        cells[x + column] = column === 0 ? { ...empty, text: cellText(cell.children) } : empty
      }
      x += cell.columns
    }
    return cells
  })
  return {
    type: 'table',
    align: table.align,
    head: rows.slice(0, table.head.length).at(-1) ?? [],
    rows: rows.slice(table.head.length),
  }
}

/** A cell's blocks as one line of text; pictures are shown on slides of their own. */
function cellText(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block, index) => {
    const text = lineOf(block)
    return index === 0 || text.length === 0 ? text : [build.text(' '), ...text]
  })
}

function lineOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return withoutNotes(block.children).filter((inline) => inline.type !== 'picture')
    case 'list':
      return block.items.flatMap((item, index) => [
        build.text(index === 0 ? '' : '; '),
        ...cellText(item.children),
      ])
    case 'figure':
    case 'divider':
      return []
    case 'quote':
    case 'callout':
      return cellText(block.children)
    case 'code-block':
      return [build.code(block.value)]
    case 'definition-list':
    case 'table':
    case 'math':
    case 'embed':
      return [build.text(contentText([block]).replace(/\n+/g, ' '))]
    default:
      return assertNever(block)
  }
}
