import type { Diagnostic } from '@recapkit/content-model'

/** One line for a diagnostic: `path:line:column  severity  message  rule`. */
export function diagnosticLine(one: Diagnostic): string {
  const { place } = one
  const at = place?.at ?? null
  const where = place === null ? '' : at === null ? place.path : `${place.path}:${at.line}:${at.column}`
  return [where, one.severity, one.message, one.rule].filter((part) => part !== '').join('  ')
}
