import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { everything } from './everything.ts'

const schema: object = JSON.parse(readFileSync(new URL('../recap.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

describe('the model is JSON', () => {
  it('survives a round trip', () => {
    expect(JSON.parse(JSON.stringify(everything))).toStrictEqual(everything)
  })
  it('validates against the published schema', () => {
    expect(validate(everything), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })
  it('is refused with a field missing, of the wrong kind, or unknown', () => {
    const { summary: _, ...without } = everything
    expect(validate(without)).toBe(false)
    expect(validate({ ...everything, tags: [1] })).toBe(false)
    expect(validate({ ...everything, extra: true })).toBe(false)
    expect(validate({ ...everything, children: [{ type: 'raw-html' }] })).toBe(false)
  })
})
