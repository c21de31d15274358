import type { Position } from '@recapkit/content-model'
import type { Token } from 'marked'
import type { Report } from './report.ts'
import type { SiteFacts } from './source.ts'

/** What every stage that turns tokens into the model knows of the post. */
export interface Page {
  /** Relative to the site root. */
  readonly path: string
  readonly site: SiteFacts
  /** The lines of the file as the author sees it. */
  readonly lines: readonly string[]
  readonly report: Report
  readonly footnotes: ReadonlyMap<string, Footnote>
}

/** The body of a footnote, which is read where the note is called. */
export interface Footnote {
  readonly tokens: readonly Token[]
  readonly line: number
}

/** The place of a piece of source on a line: the column where its first line of text stands, else the line's first. */
export function locate(page: Page, line: number, raw: string): Position {
  const text = page.lines[line - 1] ?? ''
  const first = raw.trimStart().split('\n', 1)[0] ?? ''
  const found = first === '' ? -1 : text.indexOf(first.trimEnd())
  return { line, column: Math.max(found, text.search(/\S/), 0) + (found > 0 || found < 0 ? 1 : 1) }
}

/** How many lines a piece of source goes down. */
export function linesIn(raw: string): number {
  let count = 0
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++
  return count
}
