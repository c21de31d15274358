import type { Diagnostic, Severity } from '@recapkit/content-model'
import { oneLine } from './one-line.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Diagnostics as annotations of GitHub Actions; see "Workflow commands for GitHub Actions". */
export function githubReport(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${annotation(one)}\n`).join('')
}

function annotation({ rule, severity, message, hint, place }: Diagnostic): string {
  const properties = [
    ...(place === null ? [] : [`file=${property(place.path)}`]),
    ...(place?.at ? [`line=${place.at.line}`, `col=${place.at.column}`] : []),
    `title=${property(rule)}`,
  ]
  const text = hint === null ? message : `${message} ${hint}`
  return `::${commands[severity]} ${properties.join(',')}::${data(oneLine(text))}`
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
