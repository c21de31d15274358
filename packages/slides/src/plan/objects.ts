import { assertNever, type Block, build } from '@recapkit/content-model'
import { columnsFit } from '../fit/columns.ts'
import { fits } from '../fit/slide.ts'
import { room } from '../geometry.ts'
import type { Part, ShownTable } from '../slide.ts'
import type { Head } from './compose.ts'
import type { PlanContext } from './context.ts'
import { gridOf } from './grid.ts'
import { listPart } from './list.ts'
import { spread } from './split.ts'

export type ObjectBlock = Extract<Block, { type: 'table' | 'code-block' | 'math' }>

/** True for what is looked at rather than read, and is no picture. */
export const isObject = (block: Block): block is ObjectBlock =>
  block.type === 'table' || block.type === 'code-block' || block.type === 'math'

/**
 * What an object puts on its slides, cut between rows or lines where it is longer than one; of the parts before it as
 * many stand above as cost no slide.
 */
export function objectBodies(
  head: Head,
  block: ObjectBlock,
  before: readonly Part[],
  context: PlanContext,
): readonly (readonly Part[])[] {
  const candidates = [before, before.slice(-1), []].map((above) => bodiesBelow(head, block, above, context))
  return candidates.reduce((best, one) => (one.length < best.length ? one : best))
}

function bodiesBelow(
  head: Head,
  block: ObjectBlock,
  before: readonly Part[],
  context: PlanContext,
): readonly (readonly Part[])[] {
  switch (block.type) {
    case 'table':
      return tableBodies(head, gridOf(block), before, context)
    case 'code-block':
      return codeBodies(head, block.value, block.language, before, context)
    case 'math':
      return codeBodies(head, block.tex, 'tex', before, context)
    default:
      return assertNever(block)
  }
}

/** As many rows on each slide as fit, the head on every one; what no slide can hold gives its first column as a list. */
export function tableBodies(
  head: Head,
  table: ShownTable,
  before: readonly Part[],
  context: PlanContext,
  most: number = context.allowance.objectSlides,
): readonly (readonly Part[])[] {
  const isRoomy = (body: readonly Part[]): boolean => fits(context.fit, { ...head, body })
  const part = (rows: ShownTable['rows']): ShownTable => ({ ...table, rows })
  const holds =
    columnsFit(context.fit, table, room(context.fit.page).width) &&
    table.rows.every((row) => isRoomy([part([row])]))
  if (!holds) {
    const items = table.rows.map((row) => ({
      text: row.find((cell) => cell.text.length > 0)?.text ?? [],
      badge: null,
    }))
    const list = (chunk: typeof items): Part => listPart(chunk, context.fit)
    const above = isRoomy([...before, list(items.slice(0, 3))]) ? before : []
    const chunks = spread(items, (chunk, first) =>
      isRoomy([...(first ? above : []), list([...chunk]), progress(1, 1)]),
    )
    return capped(chunks, items.length, most, (chunk, index) => [
      ...(index === 0 ? above : []),
      list([...chunk]),
    ])
  }
  const above = isRoomy([...before, part(table.rows.slice(0, 2))]) ? before : []
  const cut = (more: readonly Part[]) =>
    spread(table.rows, (rows, first) => isRoomy([...(first ? above : []), part(rows), ...more]))
  const whole = cut([])
  const chunks = whole.length > most ? cut([progress(1, 1)]) : whole
  return capped(chunks, table.rows.length, most, (rows, index) => [...(index === 0 ? above : []), part(rows)])
}

function codeBodies(
  head: Head,
  value: string,
  language: string | null,
  before: readonly Part[],
  context: PlanContext,
): readonly (readonly Part[])[] {
  const part = (chunk: readonly string[]): Part => ({ type: 'code', language, value: chunk.join('\n') })
  const isRoomy = (body: readonly Part[]): boolean => fits(context.fit, { ...head, body })
  const lines = value
    .split('\n')
    .map((line) => shortened(line, (one) => isRoomy([part([one]), progress(1, 1)])))
  const above = isRoomy([...before, part(lines.slice(0, 4))]) ? before : []
  const chunks = spread(lines, (chunk, first) =>
    isRoomy([...(first ? above : []), part(chunk), progress(1, 1)]),
  )
  return capped(chunks, lines.length, context.allowance.objectSlides, (chunk, index) => [
    ...(index === 0 ? above : []),
    part(chunk),
  ])
}

/** The characters of a line that every slide has room for. */
const fewCharacters = 80

/** As much of a line as a slide holds, which is all of it for any but the longest. */
function shortened(line: string, isRoomy: (line: string) => boolean): string {
  if (line.length <= fewCharacters || isRoomy(line)) return line
  const characters = [...line]
  const first = (count: number): string => `${characters.slice(0, count).join('')}…`
  let held = Math.min(fewCharacters, characters.length)
  let refused = characters.length
  while (refused - held > 1) {
    const middle = (held + refused) >> 1
    if (isRoomy(first(middle))) held = middle
    else refused = middle
  }
  return first(held)
}

/** The first chunks, the last of them with how far they go. */
function capped<Item>(
  chunks: readonly (readonly Item[])[],
  total: number,
  most: number,
  body: (chunk: readonly Item[], index: number) => readonly Part[],
): readonly (readonly Part[])[] {
  const shown = chunks.slice(0, most)
  const count = shown.reduce((sum, chunk) => sum + chunk.length, 0)
  return shown.map((chunk, index) =>
    index === shown.length - 1 && count < total
      ? [...body(chunk, index), progress(count, total)]
      : body(chunk, index),
  )
}

/** How far a list, a table or code goes on the slides. */
export const progress = (shown: number, total: number): Part => ({
  type: 'small',
  text: [build.text(`1–${shown} / ${total}`)],
})
