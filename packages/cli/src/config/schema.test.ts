import { readFileSync } from 'node:fs'
import { rules } from '@recapkit/content-model'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

const schema = JSON.parse(readFileSync(new URL('../../recap.config.schema.json', import.meta.url), 'utf8'))

test('the published schema is strict JSON Schema, and describes each of its keys', () => {
  new Ajv({ strict: true }).compile(schema)
  const undescribed = Object.entries(schema.properties).filter(([, value]) => !Object(value).description)
  expect(undescribed).toEqual([])
})

test('every rule can be named in it', () => {
  const pattern = new RegExp(schema.properties.check.propertyNames.pattern)
  expect(Object.keys(rules).filter((rule) => !pattern.test(rule))).toEqual([])
})
