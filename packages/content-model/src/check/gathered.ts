import type { Diagnostic } from '../diagnostic.ts'
import type { Position } from '../document.ts'
import { diagnostic, type RuleId } from '../rules.ts'

/** One of several places of which a rule has the same to say. */
export interface Case {
  readonly at: Position
  /** What is said of this place alone. */
  readonly message: string
}

/** The first case, with the lines of the others: a habit is one thing to tell. */
export function gathered(
  rule: RuleId,
  cases: readonly Case[],
  path: string,
  hint: string,
): readonly Diagnostic[] {
  const [first, ...others] = cases
  if (first === undefined) return []
  if (others.length === 0) return [diagnostic(rule, first.message, { path, at: first.at }, hint)]
  const lines = [...new Set(others.map(({ at }) => at.line))]
  const shown = `${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ', …' : ''}`
  const message = `${first.message} The same holds for ${others.length === 1 ? 'another' : `${others.length} others`}, on line${lines.length === 1 ? '' : 's'} ${shown}.`
  return [diagnostic(rule, message, { path, at: first.at }, hint)]
}
