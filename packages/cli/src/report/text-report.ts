import type { Diagnostic, Severity } from '@recapkit/content-model'
import pc from 'picocolors'
import { oneLine } from './one-line.ts'

type Colors = ReturnType<typeof pc.createColors>

/** Diagnostics as lines `path:line:column  severity  message  rule`, a hint on the next line where there is one. */
export function textReport(diagnostics: readonly Diagnostic[], color: boolean): string {
  const colors = pc.createColors(color)
  return diagnostics.map((one) => `${lines(one, colors)}\n`).join('')
}

function lines(one: Diagnostic, colors: Colors): string {
  const parts = [
    colors.bold(where(one)),
    severity(one.severity, colors),
    oneLine(one.message),
    colors.dim(one.rule),
  ]
  const line = parts.filter((part) => part !== '').join('  ')
  return one.hint === null ? line : `${line}\n    ${colors.dim(oneLine(one.hint))}`
}

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
