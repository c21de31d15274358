import { type Diagnostic, ruleHelp, rules, type Severity } from '@recapkit/content-model'
import { oneLine } from './one-line.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Diagnostics as SARIF 2.1.0 (OASIS), for code scanning. */
export function sarifReport(diagnostics: readonly Diagnostic[]): string {
  const spoken = [...new Set(diagnostics.map((one) => one.rule))].sort()
  const driver = {
    name: 'recap',
    rules: spoken.map((id) => ({
      id,
      shortDescription: { text: rules[id].about },
      fullDescription: { text: ruleHelp[id].why },
      help: { text: ruleHelp[id].mend },
      defaultConfiguration: { level: levels[rules[id].severity] },
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map(result) }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result({ rule, severity, message, hint, place }: Diagnostic): object {
  const text = oneLine(hint === null ? message : `${message} ${hint}`)
  const region = place?.at ? { region: { startLine: place.at.line, startColumn: place.at.column } } : {}
  const physicalLocation = place && { artifactLocation: { uri: uriOf(place.path) }, ...region }
  const locations = physicalLocation === null ? {} : { locations: [{ physicalLocation }] }
  return { ruleId: rule, level: levels[severity], message: { text }, ...locations }
}

/** A path as a reference of RFC 3986, in which `#` and `?` would end it. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
