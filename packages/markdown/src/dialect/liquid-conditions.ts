import { isFields } from '../front-matter/fields.ts'

/** Names that stand for values: what a loop goes through, and the fields of the page. */
export type Scope = Readonly<Record<string, unknown>>

/** What cannot be told, for nothing here says it: another's variable, what a site's settings give. */
export const unknown: unique symbol = Symbol('unknown')

/** The value of a literal or a path of names; `unknown` for a path whose first name is none of the scope's. */
export function liquidTerm(written: string, scope: Scope): unknown {
  const text = written.trim()
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text)
  if (quoted !== null) return quoted[1] ?? quoted[2]
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (/^(?:true|false)$/.test(text)) return text === 'true'
  if (/^(?:nil|null|empty|blank)$/.test(text)) return null
  const [root = '', ...path] = text
    .replace(/\[(?:"([^"]*)"|'([^']*)'|(\d+))\]/g, '.$1$2$3')
    .split('.')
    .map((part) => part.trim())
  if (!Object.hasOwn(scope, root)) return unknown
  // A field that the page lacks may be given by the settings of the site.
  if (root === 'page' && isFields(scope[root]) && !Object.hasOwn(scope[root], path[0] ?? '')) return unknown
  return path.reduce(partOf, scope[root])
}

function partOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    if (name === 'size') return value.length
    const at = name === 'first' ? 0 : name === 'last' ? -1 : Number(name)
    return Number.isInteger(at) ? (value.at(at) ?? null) : null
  }
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : null
}

/** Whether a condition of Liquid holds; null where that cannot be told. */
export function holds(condition: string, scope: Scope): boolean | null {
  const [, first = '', word, rest = ''] =
    /^((?:"[^"]*"|'[^']*'|[^"'])*?)\s+(and|or)\s+(.*)$/s.exec(condition) ?? []
  if (word === undefined) return comparison(condition, scope)
  const [one, others] = [comparison(first, scope), holds(rest, scope)]
  if (one === null || others === null) return null
  return word === 'and' ? one && others : one || others
}

function comparison(condition: string, scope: Scope): boolean | null {
  const [, left = condition, sign = '', right = ''] =
    /^(.+?)\s*(==|!=|<>|>=|<=|>|<|\bcontains\b)\s*(.+)$/s.exec(condition.trim()) ?? []
  const one = liquidTerm(left, scope)
  if (one === unknown) return null
  if (sign === '') return one !== null && one !== undefined && one !== false
  const other = liquidTerm(right, scope)
  if (other === unknown) return null
  switch (sign) {
    case '==':
      return isSame(one, other)
    case '!=':
    case '<>':
      return !isSame(one, other)
    case 'contains':
      return Array.isArray(one) ? one.includes(other) : String(one ?? '').includes(String(other))
    default: {
      const [a, b] = [Number(one), Number(other)]
      return sign === '>' ? a > b : sign === '<' ? a < b : sign === '>=' ? a >= b : a <= b
    }
  }
}

/** Nothing is the same as empty text and an empty list. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (isEmpty(one) && isEmpty(other)) ||
  (typeof one !== typeof other && String(one) === String(other))

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
