import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Report } from '../report.ts'
import { type FrontMatter, isFields, located } from './fields.ts'
import { readLines } from './lines.ts'

/** Reads TOML; dates become the text that stands there. */
export function readToml(source: string, line: number, report: Report): FrontMatter | null {
  try {
    const values = plain(parse(source, { integersAsBigInt: 'asNeeded' }))
    return located(isFields(values) ? values : {}, source, line)
  } catch (reason) {
    if (!(reason instanceof TomlError)) throw reason
    const at = { line: line + reason.line - 1, column: reason.column }
    const message = reason.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? ''
    const values = readLines(source)
    const rule = values === null ? 'front-matter/invalid' : 'front-matter/tolerated'
    report(rule, `The front matter breaks the rules of TOML: ${message}`, at, 'Correct the line.')
    return values === null ? null : located(values, source, line)
  }
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(plain)
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
