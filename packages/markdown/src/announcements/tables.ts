import {
  type Block,
  type Cell,
  contentText,
  type Inline,
  type Row,
  type Table,
} from '@recapkit/content-model'
import { beyondText, plain } from '../inline-text.ts'
import type { Chapter, Outline } from '../outline.ts'
import { chapterOf, levels } from './chapter.ts'
import { parseState, type State } from './state.ts'
import { canBeAnnounced, isStatusLabel } from './subjects.ts'

/** First columns that name no product: what has been released in versions has a lifecycle, not an announcement. */
const isOther =
  /\b(?:version|release|date|day|time|session|talk|speaker|room|track|browser|branch|ticket|issue|task|todo|step|person|name of|team|country|region)\b|^#$|バージョン|版本|日期|日付/i

/**
 * A table with a column for the status as announcements, one for each row: its first cell is the title, the other columns
 * follow under their heads, and the heads of the two columns that are taken apart stand above all. Null for any other.
 */
export function announcedRows(table: Table): readonly Outline[] | null {
  const [head] = table.head
  if (head === undefined || table.head.length > 1 || !isPlain(table)) return null
  const column = head.cells.findIndex((cell) => isStatusLabel.test(textOf(cell)))
  const [name] = head.cells
  if (column < 1 || name === undefined || isOther.test(textOf(name))) return null
  const states = table.rows.map((row) => rowState(row, column))
  const speaking = states.filter((state) => state !== null && !isOver(state)).length
  if (table.rows.length < 2 || states.some((state) => state === null) || speaking * 2 < states.length)
    return null
  const chapters = table.rows.map((row, index) => rowChapter(row, head, column, states[index] ?? null))
  const found = chapters.filter((chapter) => chapter !== null)
  if (found.length < chapters.length) return null
  return [columnsLine(table, head, column), ...found]
}

const isOver = ({ availability }: State): boolean =>
  availability.stage === 'retired' || availability.stage === 'deprecated'

/** No cell spans others, and no caption would be left without its table. */
const isPlain = (table: Table): boolean =>
  table.caption.length === 0 &&
  table.only === null &&
  [...table.head, ...table.rows].every((row) =>
    row.cells.every(({ columns, rows }) => columns === 1 && rows === 1),
  )

function rowState(row: Row, column: number): State | null {
  const [name] = row.cells
  const cell = row.cells[column]
  const state = cell === undefined ? null : parseState(textOf(cell).replace(/^[^\p{L}\p{N}]+/u, ''))
  return state !== null && name !== undefined && canBeAnnounced(textOf(name), state.isClear) ? state : null
}

function rowChapter(row: Row, head: Row, column: number, state: State | null): Chapter | null {
  const [name] = row.cells
  const title = name === undefined ? null : onlyInlines(name.children)
  if (title === null || title.length === 0 || state === null) return null
  const details = row.cells.flatMap((cell, index) => {
    const label = head.cells[index]
    const isTold = index === 0 || (index === column && !holdsMore(cell))
    if (isTold || label === undefined || textOf(cell) === '') return []
    // The head of the status stands above all as it is written.
    const term = index === column ? [plain(textOf(label))] : (onlyInlines(label.children) ?? [])
    return [{ terms: [term], details: [cell.children] }]
  })
  const { position } = row
  const below: readonly Block[] =
    details.length === 0
      ? []
      : [{ type: 'definition-list', items: details, position, only: null, slide: null }]
  return chapterOf({ level: levels.item, title, availability: state.availability, children: below, position })
}

/** True for a status beside which stands what its words do not say: a link, a note. */
const holdsMore = ({ children }: Cell): boolean => beyondText(onlyInlines(children) ?? []).length > 0

/** The heads of the name and of the status, for no word of the author's is to be lost. */
function columnsLine(table: Table, head: Row, column: number): Block {
  const words = [head.cells[0], head.cells[column]]
    .map((cell) => (cell === undefined ? [] : (onlyInlines(cell.children) ?? [])))
    .filter((inlines) => inlines.length > 0)
  const children = words.flatMap((inlines, index) => (index === 0 ? inlines : [plain(' · '), ...inlines]))
  return { type: 'paragraph', children, position: head.position, only: null, slide: table.slide }
}

function onlyInlines(blocks: readonly Block[]): readonly Inline[] | null {
  const [only] = blocks
  return blocks.length === 1 && only?.type === 'paragraph' ? only.children : null
}

const textOf = (cell: Cell): string => contentText(cell.children).trim()
