import { contrast, rules } from '@recapkit/content-model'
import { formats } from '../exporters.ts'
import type { Config } from './config.ts'
import type { Fault } from './fault.ts'

/** What a schema cannot hold: that formats and rules exist, and that the accent can be read on white. */
export function checkValues(config: Config): readonly Fault[] {
  const faults: Fault[] = []
  for (const [index, name] of (config.output?.formats ?? []).entries()) {
    if (Object.hasOwn(formats, name)) continue
    const hint = `Known formats: ${Object.keys(formats).join(', ')}.`
    faults.push({ pointer: ['output', 'formats', String(index)], message: `"${name}" is no format.`, hint })
  }
  for (const name of Object.keys(config.check ?? {})) {
    if (Object.hasOwn(rules, name)) continue
    faults.push({
      pointer: ['check', name],
      message: `"${name}" is no rule.`,
      hint: '`recap rules` lists them.',
    })
  }
  const accent = config.output?.accent
  if (accent !== undefined && contrast(accent, '#FFFFFF') < 4.5) {
    const message = `The accent ${accent} has a contrast of ${contrast(accent, '#FFFFFF').toFixed(1)}:1 on white; text needs 4.5:1.`
    faults.push({ pointer: ['output', 'accent'], message, hint: 'Choose a darker colour.' })
  }
  return faults
}
