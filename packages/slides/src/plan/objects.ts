import type { Block, Cell, Inline } from '@recapkit/content-model'
import { withoutNotes } from '../condense/slice.ts'
import { codeColumns } from '../fit/height.ts'
import { fits, slideHeight } from '../fit/slide.ts'
import { room, spaces, styles } from '../geometry.ts'
import type { Part, ShownTable, Slide, TableCell } from '../slide.ts'
import { isShown, notesFor, type PlanContext, slide } from './context.ts'
import { illustrations, placed } from './pictures.ts'

/** True for what is looked at rather than read: it has a slide of its own. */
export const isObject = (block: Block): boolean =>
  block.type === 'figure' || block.type === 'table' || block.type === 'code-block' || block.type === 'math'

type Head = Pick<Slide, 'kind' | 'title' | 'badge' | 'position'>

/** A slide or more for each object; the notes of each also hold the text up to the next. */
export function objectSlides(head: Head, blocks: readonly Block[], context: PlanContext): readonly Slide[] {
  const slides: Slide[] = []
  for (const group of groups(blocks)) {
    const object = group[0]
    if (object === undefined) continue
    const bodies = objectBodies(head, object, context)
    slides.push(
      ...bodies.map((body, index) =>
        slide({
          ...head,
          body,
          notes: index === 0 ? notesFor(group, context) : '',
          position: object.position,
        }),
      ),
    )
  }
  return slides
}

/** Each object with the text that follows it. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (last === undefined || (isObject(block) && isShown(block))) found.push([block])
    else last.push(block)
  }
  return found
}

/** What an object puts on its slides, cut where it is longer than one. */
export function objectBodies(head: Head, block: Block, context: PlanContext): readonly (readonly Part[])[] {
  switch (block.type) {
    case 'figure': {
      const { width, height } = room(context.fit.page)
      const captioned = block.caption.length > 0 ? 3 * styles.small.line : 0
      const box = {
        width,
        height: height - slideHeight(context.fit, { ...head, body: [] }) - spaces.afterPart - captioned,
      }
      return illustrations([block]).map((one) => [placed(one, 'below', box, context)])
    }
    case 'table': {
      const cells = (row: { readonly cells: readonly Cell[] }): readonly TableCell[] =>
        row.cells.map(tableCell)
      const whole: ShownTable = {
        type: 'table',
        align: block.align,
        head: block.head.flatMap(cells),
        rows: block.rows.map(cells),
      }
      return splitTable(head, whole, context)
    }
    case 'code-block':
    case 'math':
      return splitCode(
        head,
        block.type === 'math' ? block.tex : block.value,
        block.type === 'math' ? 'tex' : block.language,
        context,
      )
    default:
      return []
  }
}

function tableCell(cell: Cell): TableCell {
  const text: Inline[] = []
  for (const block of cell.children)
    if (block.type === 'paragraph' || block.type === 'subheading') text.push(...withoutNotes(block.children))
  return { text, badge: null, slideOf: null }
}

/** As many rows on each slide as fit, the head on every one. */
export function splitTable(
  head: Head,
  table: ShownTable,
  context: PlanContext,
  before: readonly Part[] = [],
): readonly (readonly Part[])[] {
  const bodies: (readonly Part[])[] = []
  let rows: ShownTable['rows'] = []
  for (const row of table.rows) {
    const lead = bodies.length === 0 ? before : []
    const more = [...lead, { ...table, rows: [...rows, row] }]
    if (rows.length > 0 && !fits(context.fit, { ...head, body: more })) {
      bodies.push([...lead, { ...table, rows }])
      rows = []
    }
    rows = [...rows, row]
  }
  if (rows.length > 0 || bodies.length === 0)
    bodies.push([...(bodies.length === 0 ? before : []), { ...table, rows }])
  return bodies
}

/** As many lines on each slide as fit. */
function splitCode(
  head: Head,
  value: string,
  language: string | null,
  context: PlanContext,
): readonly (readonly Part[])[] {
  const { width, height } = room(context.fit.page)
  const columns = codeColumns(context.fit, width)
  const space =
    height - slideHeight(context.fit, { ...head, body: [] }) - 2 * spaces.codePadding - spaces.afterPart
  const most = Math.floor(space / styles.code.line)
  const bodies: string[][] = [[]]
  let taken = 0
  for (const line of value.split('\n')) {
    const needed = Math.max(1, Math.ceil([...line].length / columns))
    if (taken + needed > most && taken > 0) {
      bodies.push([])
      taken = 0
    }
    bodies.at(-1)?.push(line)
    taken += needed
  }
  return bodies.map((lines) => [{ type: 'code', language, value: lines.join('\n') }])
}
