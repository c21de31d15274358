import { openPdf } from './file.ts'
import { rules, subjectOf } from './rules.ts'

/** What is wrong with a finished PDF, as `rule: what`. */
export function lintPdf(bytes: Uint8Array): readonly string[] {
  const subject = subjectOf(openPdf(bytes))
  return Object.entries(rules).flatMap(([name, rule]) => rule(subject).map((what) => `${name}: ${what}`))
}
