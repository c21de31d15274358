import { join } from 'node:path'
import { assertNever, type Diagnostic } from '@recapkit/content-model'
import { stdinPath } from '../pipeline/read-site.ts'
import { relativePath } from '../project/paths.ts'
import { githubReport } from './github-report.ts'
import { jsonReport } from './json-report.ts'
import type { ReportForm } from './report-form.ts'
import { sarifReport } from './sarif-report.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { type LineOf, textReport } from './text-report.ts'

/** Prints diagnostics in a form, sorted by place. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  form: ReportForm,
  color: boolean,
  lineOf: LineOf,
): string {
  const sorted = sortDiagnostics(diagnostics)
  switch (form) {
    case 'text':
      return textReport(sorted, color, () => null)
    case 'excerpt':
      return textReport(sorted, color, lineOf)
    case 'json':
      return jsonReport(sorted)
    case 'github':
      return githubReport(sorted)
    case 'sarif':
      return sarifReport(sorted)
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
    if (one.place === null || one.place.path === stdinPath) return one
    return { ...one, place: { ...one.place, path: relativePath(cwd, join(root, one.place.path)) } }
  })
}
