import { expect, it } from 'vitest'
import { ruleHelp } from './rule-help.ts'
import { rules } from './rules.ts'

it('says of every rule why, and what to do, in whole sentences', () => {
  expect(Object.keys(ruleHelp).sort()).toEqual(Object.keys(rules).sort())
  for (const { why, mend } of Object.values(ruleHelp))
    for (const text of [why, mend]) expect(text).toMatch(/^[\p{Lu}“].{15,}[.)]$/u)
})
