import type { Diagnostic, Result } from '@recapkit/content-model'

/** What the stages of a run have to say, gathered on the way. */
export interface Findings {
  readonly all: readonly Diagnostic[]
  add(...diagnostics: readonly Diagnostic[]): void
  /** Notes what a stage says, and hands its value on. */
  keep<Value>(result: Result<Value>): Value
}

/** Begins a run, of which nothing is said yet. */
export function startFindings(): Findings {
  const all: Diagnostic[] = []
  return {
    all,
    add: (...diagnostics) => void all.push(...diagnostics),
    keep: ({ value, diagnostics }) => {
      all.push(...diagnostics)
      return value
    },
  }
}
