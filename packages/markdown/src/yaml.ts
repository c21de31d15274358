import { CORE_SCHEMA, type LoadOptions, load, Type, YAMLException } from 'js-yaml'

export { YAMLException }

/** Tags of programs (`!ENV`, `!!python/name:…`) leave what they stand before as it is. */
const anyTag = ['!', 'tag:'].flatMap((tag) =>
  (['scalar', 'sequence', 'mapping'] as const).map(
    (kind) => new Type(tag, { kind, multi: true, construct: (data: unknown) => data }),
  ),
)
const schema = CORE_SCHEMA.extend({ explicit: anyTag })

/**
 * Reads YAML 1.2 as generators do: dates and words such as "no" are text. Throws a `YAMLException`, with its place for
 * what breaks the rules, and without one where aliases stand for too much. With `json`, a name may stand twice and
 * its last value counts.
 */
export function loadYaml(source: string, options: Pick<LoadOptions, 'json' | 'listener'> = {}): unknown {
  const value = load(source, { ...options, schema })
  if (source.includes('*') && !isBounded(value)) throw new YAMLException('its aliases stand for too much')
  return value
}

/** More characters and values than any file holds that we read. */
const mostSize = 1_000_000

/** False for a value whose aliases repeat others without measure, or stand within what they repeat. */
function isBounded(value: unknown): boolean {
  const waiting: unknown[] = [value]
  for (let size = 0; size < mostSize; size++) {
    if (waiting.length === 0) return true
    const next = waiting.pop()
    if (typeof next === 'string') size += next.length
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next))
  }
  return false
}
