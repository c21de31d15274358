import { rules } from '@recapkit/content-model'
import type { Io } from '../io.ts'

/** Prints every rule with its severity and when it speaks. */
export function listRules(json: boolean, io: Io): number {
  if (json) {
    io.stdout.write(`${JSON.stringify(rules, null, 2)}\n`)
    return 0
  }
  const names = Object.keys(rules)
  const width = Math.max(...names.map((name) => name.length))
  for (const [name, rule] of Object.entries(rules)) {
    io.stdout.write(`${name.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.about}\n`)
  }
  return 0
}
