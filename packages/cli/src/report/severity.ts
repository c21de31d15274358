import type { Diagnostic, Severity } from '@recapkit/content-model'

/** How severe diagnostics are taken in a run. */
export interface Strictness {
  readonly levels: Readonly<Record<string, Severity | 'off'>>
  /** Work that an editor left is an error. */
  readonly release: boolean
}

/** Diagnostics at the levels of a run; errors can be neither silenced nor lowered, for they say that something is not made. */
export function atLevels(
  diagnostics: readonly Diagnostic[],
  { levels, release }: Strictness,
): readonly Diagnostic[] {
  return diagnostics.flatMap((one) => {
    if (one.severity === 'error') return one
    if (release && one.rule === 'editorial/todo') return { ...one, severity: 'error' as const }
    const level = levels[one.rule] ?? one.severity
    return level === 'off' ? [] : { ...one, severity: level }
  })
}

/** The exit code of a run that said these things: 0 none or warnings, 1 errors; `strict` counts warnings as errors. */
export function exitCode(diagnostics: readonly Diagnostic[], strict: boolean): 0 | 1 {
  return diagnostics.some((one) => one.severity === 'error' || (strict && one.severity === 'warning')) ? 1 : 0
}
