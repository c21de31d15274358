import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Report } from '../report.ts'
import { type FrontMatter, isFields, located } from './fields.ts'
import { readLines } from './lines.ts'

/**
 * Reads YAML. What strict parsers refuse but sites publish (a colon in an unquoted value, tabs) is read line by line,
 * with `front-matter/tolerated`; null, with `front-matter/invalid`, when no field can be found.
 */
export function readYaml(source: string, line: number, report: Report): FrontMatter | null {
  const strict = parse(source)
  if (strict.values !== null) return located(strict.values, source, line)
  const at = { line: line + strict.line - 1, column: strict.column }
  const quoted = parse(quoteValues(source)).values
  const values = quoted ?? readLines(source)
  if (values === null) {
    const hint = 'Write one field a line: a name, a colon, a space and the value.'
    report('front-matter/invalid', `The front matter is no YAML: ${strict.message}`, at, hint)
    return null
  }
  const hint = 'Put the value in quotes and indent with spaces.'
  report('front-matter/tolerated', `The front matter breaks the rules of YAML: ${strict.message}`, at, hint)
  return located(values, source, line)
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>> | null
  readonly message: string
  readonly line: number
  readonly column: number
}

function parse(source: string): Parsed {
  try {
    // The core schema leaves dates and words such as "no" as text; of a name that stands twice the last value counts.
    const value = load(source, { schema: CORE_SCHEMA, json: true }) ?? {}
    if (source.includes('*') && !isBounded(value)) return failed('its aliases stand for too much')
    return isFields(value) ? { values: value, message: '', line: 1, column: 1 } : failed('it holds no fields')
  } catch (reason) {
    if (!(reason instanceof YAMLException)) throw reason
    return failed(reason.reason, reason.mark.line + 1, reason.mark.column + 1)
  }
}

const failed = (message: string, line = 1, column = 1): Parsed => ({ values: null, message, line, column })

/** More characters and values than a large front matter has. */
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

/** Values that hold what YAML gives a meaning to, in quotes; tabs as spaces. */
function quoteValues(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const spaced = line.replace(/\t/g, '  ')
      const match = /^(\s*(?:- )?[\w][\w-]*:\s+|\s*- )(\S.*?)\s*$/.exec(spaced)
      const value = match?.[2] ?? ''
      if (match === null || /^(["']).*\1$|^[[{].*[\]}]$|^[|>][+-]?$/.test(value)) return spaced
      const special = /: | #|:$|^[@`%*&!|>?,\]}[{"']/.test(value)
      return special ? `${match[1]}'${value.replace(/'/g, "''")}'` : spaced
    })
    .join('\n')
}
