import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import type { Config } from './config.ts'
import type { Fault } from './fault.ts'

/** Holds a parsed configuration against the published schema; the configuration is null when it does not match. */
export function validateConfig(value: unknown): { config: Config | null; faults: readonly Fault[] } {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../recap.config.schema.json', import.meta.url), 'utf8'),
  )
  const ajv = new Ajv({ allErrors: true, verbose: true })
  const matches = ajv.compile<Config>(schema as object)
  if (matches(value)) return { config: value, faults: [] }
  const errors = (matches.errors ?? []).filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'if')
  const faults = errors.map(toFault)
  const seen = new Set<string>()
  return {
    config: null,
    faults: faults.filter((fault) => seen.size < seen.add(fault.pointer.join('/')).size),
  }
}

function toFault(error: ErrorObject): Fault {
  const pointer = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const name = pointer.length === 0 ? 'the configuration' : `"${pointer.join('.')}"`
  const params: Readonly<Record<string, unknown>> = error.params
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys(Object(error.parentSchema?.['properties'])).join(', ')
      return {
        pointer: [...pointer, key],
        message: `"${key}" is no key of ${name}.`,
        hint: `Known keys: ${known}.`,
      }
    }
    case 'enum':
      return { pointer, message: `${name} must be one of ${list(params['allowedValues'])}.`, hint: null }
    case 'pattern':
      return {
        pointer,
        message: `${name} is malformed.`,
        hint: String(error.parentSchema?.['description'] ?? '') || null,
      }
    case 'propertyNames': {
      const key = String(params['propertyName'])
      return {
        pointer: [...pointer, key],
        message: `"${key}" is no rule's name.`,
        hint: '`recap rules` lists them.',
      }
    }
    default:
      return { pointer, message: `${name} ${error.message ?? 'is malformed'}.`, hint: null }
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `"${value}"`).join(', ') : String(values)
}
