/** PDF values as plain data: names begin with a slash, texts are wrapped so that the two are not mixed up. */
export type Value = null | boolean | number | string | Text | Reference | readonly Value[] | Dictionary

export interface Text {
  readonly text: string
}

export interface Reference {
  readonly to: number
}

export interface Dictionary {
  readonly [name: string]: Value
}

const delimiters = /[\s()<>[\]{}/%]/

/** Reads the value at a place of a file's text (one character for each byte), and tells where it ends. */
export function readValue(source: string, start: number): { readonly value: Value; readonly end: number } {
  const at = skipSpace(source, start)
  const character = source.charAt(at)
  if (source.startsWith('<<', at)) return readDictionary(source, at + 2)
  if (character === '[') return readArray(source, at + 1)
  if (character === '(') return readLiteral(source, at + 1)
  if (character === '<') return readHex(source, at + 1)
  const reference = /^(\d+) (\d+) R/.exec(source.slice(at, at + 24))
  if (reference !== null) return { value: { to: Number(reference[1]) }, end: at + reference[0].length }
  let end = at + 1
  while (end < source.length && !delimiters.test(source.charAt(end))) end++
  const word = source.slice(at, end)
  if (word.startsWith('/')) return { value: word, end }
  if (word === 'true' || word === 'false') return { value: word === 'true', end }
  return { value: word === 'null' ? null : Number(word), end }
}

export const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('to' in value) &&
  !('text' in value)

export const isText = (value: Value | undefined): value is Text =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

export const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && value !== null && 'to' in value

function skipSpace(source: string, start: number): number {
  let at = start
  while (/\s/.test(source.charAt(at))) at++
  return at
}

function readDictionary(source: string, start: number) {
  const entries: [string, Value][] = []
  let at = skipSpace(source, start)
  while (!source.startsWith('>>', at)) {
    const name = readValue(source, at)
    const value = readValue(source, name.end)
    if (typeof name.value !== 'string')
      throw new Error(`A dictionary holds a key that is no name, at byte ${at}.`)
    entries.push([name.value.slice(1), value.value])
    at = skipSpace(source, value.end)
  }
  return { value: Object.fromEntries(entries), end: at + 2 }
}

function readArray(source: string, start: number) {
  const value: Value[] = []
  let at = skipSpace(source, start)
  while (source.charAt(at) !== ']') {
    const item = readValue(source, at)
    value.push(item.value)
    at = skipSpace(source, item.end)
  }
  return { value, end: at + 1 }
}

function readLiteral(source: string, start: number) {
  let bytes = ''
  let depth = 1
  let at = start
  for (; depth > 0; at++) {
    const character = source.charAt(at)
    if (character === '\\') {
      bytes += unescaped(source.charAt(at + 1))
      at++
      continue
    }
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth > 0) bytes += character
  }
  return { value: { text: decoded(bytes) }, end: at }
}

const unescaped = (character: string): string =>
  ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[character] ?? character

function readHex(source: string, start: number) {
  const end = source.indexOf('>', start)
  const digits = source.slice(start, end).replace(/\s/g, '')
  const bytes = (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return { value: { text: decoded(bytes.join('')) }, end: end + 1 }
}

function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes
  const pairs = bytes.slice(2).match(/[\s\S]{2}/g) ?? []
  return pairs.map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1))).join('')
}
