import { isFields } from '../front-matter/fields.ts'
import type { SiteFacts } from '../source.ts'
import type { Translation } from './translation.ts'

/** What `{{ … }}` prints: a text, a variable, a field of the page or the site's address, through its filters; null when unknown. */
export function liquidValue(expression: string, translation: Translation): string | null {
  const [head = '', ...filters] = splitFilters(expression)
  // What a loop goes through is not known, nor whether it has what a default would stand for.
  if (translation.loops.has(head.split('.')[0] ?? '')) return null
  const whole = ofList(head, filters[0] ?? '', translation)
  let value = whole ?? term(head, translation)
  for (const filter of whole === null ? filters : filters.slice(1)) {
    const match = /^(\w+)\s*(?::\s*(.*))?$/s.exec(filter)
    const argument = match?.[2] === undefined ? '' : (term(match[2].split(',')[0] ?? '', translation) ?? '')
    value = filtered(value, match?.[1] ?? '', argument, translation)
  }
  return value
}

function splitFilters(expression: string): readonly string[] {
  return (expression.match(/(?:"[^"]*"|'[^']*'|[^|"'])+/g) ?? []).map((part) => part.trim())
}

function term(written: string, { site, fields, variables }: Translation): string | null {
  const text = written.trim()
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text)
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? ''
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return text
  const variable = variables.get(text)
  if (variable !== undefined) return variable
  if (text === 'site.url') return site.generator === 'jekyll' ? originOf(site) : withoutSlash(site.url ?? '')
  if (text === 'site.github.url') return withoutSlash(site.url ?? '')
  if (text === 'site.baseurl' || text === 'site.base_url') return site.basePath
  const path = /^(?:page\.|\$?frontmatter\.)?([\w.-]+)$/.exec(text)?.[1]
  return path === undefined ? null : fieldAt(fields, path.split('.'))
}

/** How many a list of the front matter holds, or its values in a row; null when it is none, or other is asked. */
function ofList(head: string, filter: string, { fields }: Translation): string | null {
  const value = /^(?:size|join|array_to_sentence_string)\b/.test(filter)
    ? valueAt(fields, head.replace(/^page\./, '').split('.'))
    : null
  if (!Array.isArray(value)) return null
  if (filter === 'size') return String(value.length)
  return value.join(/^join\s*:\s*["']([^"']*)["']$/.exec(filter)?.[1] ?? ', ')
}

function fieldAt(fields: Readonly<Record<string, unknown>>, path: readonly string[]): string | null {
  const value = valueAt(fields, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function valueAt(fields: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let value: unknown = fields
  for (const part of path) value = isFields(value) && Object.hasOwn(value, part) ? value[part] : undefined
  return value
}

function filtered(
  value: string | null,
  name: string,
  argument: string,
  { site }: Translation,
): string | null {
  if (name === 'default') return value ?? argument
  if (value === null) return null
  switch (name) {
    case 'relative_url':
    case 'relURL':
    case 'url':
      return value.startsWith('/') ? site.basePath + value : value
    case 'absolute_url':
    case 'absURL':
      return /^https?:/.test(value) ? value : `${originOf(site)}${site.basePath}/${value.replace(/^\//, '')}`
    case 'prepend':
      return argument + value
    case 'append':
      return value + argument
    case 'replace':
    case 'date':
      return null
    case 'size':
      return String([...value].length)
    case 'upcase':
      return value.toUpperCase()
    case 'downcase':
      return value.toLowerCase()
    default:
      return value
  }
}

/** Jekyll keeps the path prefix of a site apart from its address. */
const originOf = ({ url }: SiteFacts): string => (url === null ? '' : new URL(url).origin)

const withoutSlash = (address: string): string => address.replace(/\/$/, '')
