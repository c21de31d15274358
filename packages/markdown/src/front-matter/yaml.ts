import type { Report } from '../report.ts'
import { loadYaml, YAMLException } from '../yaml.ts'
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
    const value = loadYaml(source, { json: true }) ?? {}
    return isFields(value) ? { values: value, message: '', line: 1, column: 1 } : failed('it holds no fields')
  } catch (reason) {
    if (!(reason instanceof YAMLException)) throw reason
    const { line, column } = reason.mark ?? { line: 0, column: 0 }
    return failed(reason.reason, line + 1, column + 1)
  }
}

const failed = (message: string, line = 1, column = 1): Parsed => ({ values: null, message, line, column })

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
