import type { Diagnostic } from '@recapkit/content-model'

/** Diagnostics as one JSON document: `{ diagnostics: [{ rule, severity, message, hint, place }] }`. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ diagnostics }, null, 2)}\n`
}
