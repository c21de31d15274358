import type { Diagnostic, Severity } from '@recapkit/content-model'
import pc from 'picocolors'
import { oneLine } from './one-line.ts'

type Colors = ReturnType<typeof pc.createColors>

/** A line of a source file, or null when it is not to be shown. */
export type LineOf = (path: string, line: number) => string | null

/**
 * Diagnostics as lines `path:line:column  severity  message  rule`; on the next lines the source with a mark below the
 * place, and a hint, where there are any.
 */
export function textReport(diagnostics: readonly Diagnostic[], color: boolean, lineOf: LineOf): string {
  const colors = pc.createColors(color)
  return diagnostics
    .map(
      (one) =>
        `${[...lines(one, colors), ...excerpt(one, colors, lineOf), ...hint(one, colors)].join('\n')}\n`,
    )
    .join('')
}

function lines(one: Diagnostic, colors: Colors): readonly string[] {
  const parts = [
    colors.bold(where(one)),
    severity(one.severity, colors),
    oneLine(one.message),
    colors.dim(one.rule),
  ]
  return [parts.filter((part) => part !== '').join('  ')]
}

function hint(one: Diagnostic, colors: Colors): readonly string[] {
  return one.hint === null ? [] : [`    ${colors.dim(oneLine(one.hint))}`]
}

const excerptWidth = 96

/** The line of source around the column, cut where it is long, with a mark below the column. */
function excerpt({ place }: Diagnostic, colors: Colors, lineOf: LineOf): readonly string[] {
  const at = place?.at ?? null
  const line = place === null || at === null ? null : lineOf(place.path, at.line)
  if (line === null || at === null) return []
  const from = at.column > excerptWidth - 16 ? at.column - 1 - excerptWidth / 2 : 0
  const before = printable(line.slice(from, at.column - 1))
  const shown = before + printable(line.slice(at.column - 1, from + excerptWidth))
  return [
    `${colors.dim(`${at.line} |`)} ${shown}`,
    `${' '.repeat(String(at.line).length + 3 + before.length)}${colors.red('^')}`,
  ]
}

/** As wide as it was, without what steers a terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ')

function where({ place }: Diagnostic): string {
  if (place === null) return ''
  const path = oneLine(place.path)
  return place.at === null ? path : `${path}:${place.at.line}:${place.at.column}`
}

function severity(of: Severity, colors: Colors): string {
  switch (of) {
    case 'error':
      return colors.red(of)
    case 'warning':
      return colors.yellow(of)
    case 'info':
      return colors.blue(of)
  }
}
