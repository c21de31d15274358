import type { Position } from '@recapkit/content-model'
import type { Token } from 'marked'
import type { Flow } from './flow.ts'
import type { Mixed } from './mixed.ts'
import type { Footnotes } from './notes.ts'
import type { Report } from './report.ts'
import type { SiteFacts } from './source.ts'

/** What every stage that turns tokens into the model knows of the post. */
export interface Page {
  /** Relative to the site root. */
  readonly path: string
  readonly site: SiteFacts
  /** Where the page is shown, as far as that is known: what addresses without a leading slash are relative to. */
  readonly address: string
  /** What the front matter puts before the addresses of its pictures, as Chirpy does (`media_subpath`); null for nothing. */
  readonly pictureFolder: string | null
  /** The lines of the file as the author sees it. */
  readonly lines: readonly string[]
  readonly report: Report
  readonly footnotes: Footnotes
  /** The tokens of files that the post includes. */
  readonly included: ReadonlyMap<string, readonly Token[]>
  /** Where the tag stands that includes what is being read; null in the post itself. */
  readonly within: Within | null
  /** Lines of the anchors that HTML elements bear, gathered while reading. */
  readonly anchors: Map<string, number>
  /** Elements without an equivalent, gathered while reading, with the places of each. */
  readonly unknownElements: Map<string, readonly Position[]>
  /** Anchors that links of the post lead to, gathered while reading. */
  readonly wanted: Set<string>
  /** Reads blocks: for what holds blocks and is found among inlines. */
  readonly readBlocks: (tokens: readonly Token[], line: number, page: Page) => readonly Flow[]
  /** Reads text that stands in HTML as inline Markdown. */
  readonly readText: (text: string, line: number) => readonly Mixed[]
}

/** An included file is read at the place of its tag; files may include files. */
export interface Within {
  readonly at: Position
  readonly depth: number
}

/** The place of a piece of source on a line: the column where it begins, else the line's first that is no space. */
export function locate(page: Page, line: number, raw: string): Position {
  if (page.within !== null) return page.within.at
  const text = page.lines[line - 1] ?? ''
  const found = text.indexOf(firstWords(raw))
  return { line, column: 1 + Math.max(found >= 0 ? found : text.search(/\S/), 0) }
}

/** What a piece of source begins with tells its place; blocks may be long. */
function firstWords(raw: string): string {
  const start = raw.charCodeAt(0) <= 32 ? raw.slice(0, 120).trimStart() : raw
  const end = start.indexOf('\n')
  const words = start.slice(0, end < 0 ? 120 : Math.min(end, 120))
  return words.charCodeAt(words.length - 1) <= 32 ? words.trimEnd() : words
}

/** How many lines a piece of source goes down. */
export function linesIn(raw: string): number {
  let count = 0
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++
  return count
}
