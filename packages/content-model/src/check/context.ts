import type { Diagnostic } from '../diagnostic.ts'
import type { Position, Recap } from '../document.ts'

/** What the checks know of the world: the only place where today matters. */
export interface CheckContext {
  /** ISO 8601 calendar date. */
  readonly today: string
  /** The source as the author sees it, so that a word is reported where it stands; without it its block is named. */
  readonly lines?: readonly string[]
}

/** One rule over a whole recap. */
export type Check = (recap: Recap, context: CheckContext) => readonly Diagnostic[]

/** Where words stand in the block that begins at a position: within its lines, up to a blank one; else the position. */
export function placeOf(words: string, at: Position, { lines }: CheckContext): Position {
  if (lines === undefined) return at
  for (let line = at.line; line < at.line + 60; line++) {
    const text = lines[line - 1]
    if (text === undefined || (line > at.line && text.trim() === '')) return at
    const column = text.indexOf(words, line === at.line ? at.column - 1 : 0)
    if (column >= 0) return { line, column: column + 1 }
  }
  return at
}
