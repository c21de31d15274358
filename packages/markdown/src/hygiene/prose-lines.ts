import { codeLines } from '../code-lines.ts'
import type { Report } from '../report.ts'

/** What a stage of hygiene does to text, and what it tells the author of a line that it changed. */
export interface Mending {
  readonly rule: Parameters<Report>[0]
  /** Finds what may have to be mended. */
  readonly pattern: RegExp
  /** A stretch of a line without code, as it should be. */
  readonly mend: (part: string) => string
  readonly tell: (
    before: string,
    after: string,
    at: number,
  ) => { readonly message: string; readonly hint: string }
}

/** Mends the lines of a text outside code, fenced, preformatted or between backticks; each line that changed is reported. */
export function mendProse(text: string, { rule, pattern, mend, tell }: Mending, report: Report): string {
  if (text.search(pattern) < 0) return text
  const isCode = codeLines(text)
  return text
    .split('\n')
    .map((line, index) => {
      if (isCode[index] || line.search(pattern) < 0) return line
      const mended = line
        .split(/(`[^`]*`)/)
        .map((part, at) => (at % 2 === 1 ? part : mend(part)))
        .join('')
      if (mended === line) return line
      const at = firstDifference(line, mended)
      const { message, hint } = tell(line, mended, at)
      report(rule, message, { line: index + 1, column: [...line.slice(0, at)].length + 1 }, hint)
      return mended
    })
    .join('\n')
}

/** Some words around a place. */
export const excerpt = (line: string, at: number): string => line.slice(Math.max(0, at - 20), at + 20).trim()

/** A character as Unicode names it: U+200B. */
export const nameOf = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  // Not in the middle of a pair of surrogates.
  return /[\udc00-\udfff]/.test(one[at] ?? '') && /[\ud800-\udbff]/.test(one[at - 1] ?? '') ? at - 1 : at
}
