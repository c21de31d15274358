import type { Fields, FrontMatter } from '../front-matter/fields.ts'
import { isFields } from '../front-matter/fields.ts'

/** A field that was found by one of its names. */
export interface Found {
  readonly name: string
  readonly value: unknown
}

/** The first of the names that has a value, and one that fits; generators call the same thing by different names. */
export function findField(
  { values }: FrontMatter,
  names: readonly string[],
  fits: (value: unknown) => boolean = () => true,
): Found | null {
  const index = indexOf(values)
  for (const name of names) {
    const found = foundIn(values, index, name)
    if (found !== null && fits(found.value)) return found
  }
  return null
}

/** Each of the names that has a value, in the order of the names. */
export function findFields({ values }: FrontMatter, names: readonly string[]): readonly Found[] {
  const index = indexOf(values)
  return names.map((name) => foundIn(values, index, name)).filter((found) => found !== null)
}

function foundIn(values: Fields, index: Index, name: string): Found | null {
  const whole = index.get(name.toLowerCase())
  const value = whole === undefined && name.includes('.') ? valueAt(values, name.split('.')) : whole
  if (value === undefined || value === null || value === '') return null
  return { name: whole === undefined ? (name.split('.')[0] ?? name) : name, value }
}

/** The value below nested maps; names match whatever their case. */
function valueAt(fields: Fields, path: readonly string[]): unknown {
  let value: unknown = fields
  for (const part of path) {
    if (!isFields(value)) return undefined
    value = indexOf(value).get(part.toLowerCase())
  }
  return value
}

type Index = ReadonlyMap<string, unknown>

const indexes = new WeakMap<Fields, Index>()

/** The values of a map by their names in lower case; of names that differ in nothing else the first counts. */
function indexOf(fields: Fields): Index {
  const known = indexes.get(fields)
  if (known !== undefined) return known
  const index = new Map(
    Object.entries(fields)
      .reverse()
      .map(([name, value]) => [name.toLowerCase(), value]),
  )
  indexes.set(fields, index)
  return index
}

/** A text or a number as text; null for anything else and for blank text. */
export function asText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s*\n\s*/g, ' ') : null
}
