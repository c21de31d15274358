import { type RuleId, ruleHelp, rules } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import { WrongUse } from '../wrong-use.ts'

/** Prints every rule with its severity and when it speaks, or all that is to be said of one; the answer is the exit code. */
export function listRules(name: string | null, json: boolean, io: Io): number {
  if (name !== null && !isRule(name)) throw new WrongUse(`There is no rule “${name}”.${similar(name)}`)
  const wanted = name === null ? ids : [name]
  if (json) {
    const all = wanted.map((id) => [id, { ...rules[id], ...ruleHelp[id] }])
    io.stdout.write(`${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
  } else io.stdout.write(name === null ? table() : page(name))
  return 0
}

const ids = Object.keys(rules).filter(isRule)

function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name)
}

function table(): string {
  const width = Math.max(...ids.map((name) => name.length))
  return ids
    .map((id) => `${id.padEnd(width)}  ${rules[id].severity.padEnd(7)}  ${rules[id].about}\n`)
    .join('')
}

function page(id: RuleId): string {
  const { severity, about } = rules[id]
  const { why, mend } = ruleHelp[id]
  const level =
    severity === 'error'
      ? 'An error cannot be lowered: it says that something was not made.'
      : `Set its level in recap.config.yaml: off, info, warning or error.\n\n  check:\n    ${id}: ${severity === 'info' ? 'warning' : 'off'}`
  return `${id} (${severity})\n\n${about} ${why}\n\n${mend}\n\n${level}\n`
}

/** Rules whose name holds a word of what was asked for. */
function similar(name: string): string {
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
  const found = ids.filter((id) => words.some((word) => id.split('/')[1]?.includes(word)))
  return found.length === 0 ? ' `recap rules` lists them.' : ` Is it ${found.slice(0, 4).join(', ')}?`
}
