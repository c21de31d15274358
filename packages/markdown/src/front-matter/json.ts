import type { Report } from '../report.ts'
import { type FrontMatter, isFields, located } from './fields.ts'

/** Reads JSON, with or without the outer braces. */
export function readJson(source: string, line: number, report: Report): FrontMatter | null {
  const whole = source.trimStart().startsWith('{') ? source : `{${source}}`
  try {
    const value: unknown = JSON.parse(whole)
    if (isFields(value)) return located(value, source, line)
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason
    const at = { line, column: 1 }
    report('front-matter/invalid', `The front matter is no JSON: ${reason.message}`, at, 'Correct it.')
  }
  return null
}
