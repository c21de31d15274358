import type { Report } from '../report.ts'
import { type Fields, type FrontMatter, located } from './fields.ts'

/** Reads `Name: value` lines as Pelican has them; names are in lower case. */
export function readNamedLines(source: string, line: number, _report: Report): FrontMatter | null {
  const values = readLines(source)
  if (values === null) return null
  const lower = Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
  return located(lower, source, line)
}

/** Each line of the outermost level as a field of text, with the list items below it; null when there is none. */
export function readLines(source: string): Fields | null {
  const fields = new Map<string, string | string[]>()
  let name = ''
  for (const line of source.split('\n')) {
    const field = /^["']?([A-Za-z][\w-]*)["']?\s*(?:::?|=)\s*(.*?)\s*$/.exec(line)
    const item = /^\s*-\s+(.*?)\s*$/.exec(line)
    const more = /^ {4,}(\S.*?)\s*$/.exec(line)?.[1]
    const before = fields.get(name)
    if (field !== null) {
      name = field[1] ?? ''
      fields.set(name, inline(field[2] ?? ''))
    } else if (item !== null && name !== '') {
      fields.set(name, [...(Array.isArray(before) ? before : []), unquoted(item[1] ?? '')])
    } else if (more !== undefined && typeof before === 'string' && before !== '')
      fields.set(name, `${before} ${more}`)
  }
  return fields.size === 0 ? null : Object.fromEntries(fields)
}

function inline(value: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list === undefined) return unquoted(value)
  return list
    .split(',')
    .map((part) => unquoted(part.trim()))
    .filter(Boolean)
}

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')
