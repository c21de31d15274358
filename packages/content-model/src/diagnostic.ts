import type { Position } from './document.ts'
import type { RuleId } from './rules.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A file, relative to the site root, and where in it; `at` is null for the file as a whole. */
export interface Place {
  readonly path: string
  readonly at: Position | null
}

/** Something to tell the author, as a value; `hint` says what to do about it. */
export interface Diagnostic {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  readonly hint: string | null
  readonly place: Place | null
}

/** What a stage made, and what it has to say. */
export interface Result<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
