import { join } from 'node:path'
import { assertNever, type Diagnostic } from '@recapkit/content-model'
import { relativePath } from '../project/paths.ts'
import { githubReport } from './github-report.ts'
import { jsonReport } from './json-report.ts'
import type { ReportForm } from './report-form.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { textReport } from './text-report.ts'

/** Prints diagnostics in a form, sorted by place. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  form: ReportForm,
  color: boolean,
): string {
  const sorted = sortDiagnostics(diagnostics)
  switch (form) {
    case 'text':
      return textReport(sorted, color)
    case 'json':
      return jsonReport(sorted)
    case 'github':
      return githubReport(sorted)
    default:
      return assertNever(form)
  }
}

/** The same diagnostics with paths as seen from the folder where the command was given. */
export function fromFolder(
  diagnostics: readonly Diagnostic[],
  root: string,
  cwd: string,
): readonly Diagnostic[] {
  return diagnostics.map((one) => {
    if (one.place === null) return one
    return { ...one, place: { ...one.place, path: relativePath(cwd, join(root, one.place.path)) } }
  })
}
