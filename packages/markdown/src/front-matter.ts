import { LineCounter, parseDocument } from 'yaml'
import type { Report } from './report.ts'

/** The fields at the head of a post, and the text below with as many empty lines in their place. */
export interface Split {
  readonly fields: Fields
  readonly body: string
}

/** Field names as written; values are JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** Parts the front matter from the text; the text keeps its line numbers. */
export function splitFrontMatter(text: string, report: Report): Split {
  const match = /^\s*---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (match === null) return { fields: {}, body: text }
  const block = match[0]
  const lines = block.split('\n').length - 1
  return {
    fields: readYaml(match[1] ?? '', 2, report),
    body: '\n'.repeat(lines) + text.slice(block.length),
  }
}

function readYaml(source: string, line: number, report: Report): Fields {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, {
    schema: 'core',
    prettyErrors: true,
    logLevel: 'silent',
    uniqueKeys: true,
    lineCounter,
  })
  for (const error of document.errors) {
    const at = error.linePos?.[0]
    report(
      'front-matter/tolerated',
      `The front matter is not valid YAML: ${error.message.split('\n', 1)[0]}`,
      { line: line + (at?.line ?? 1) - 1, column: at?.col ?? 1 },
      'Quote the value.',
    )
  }
  const value: unknown = document.toJS({ maxAliasCount: 50 })
  return isFields(value) ? value : {}
}

/** True for a map of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
