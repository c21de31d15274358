import { decodeHTMLStrict } from 'entities'

/** What stands after the name of a tag: values in order, and values with names. */
export interface Arguments {
  readonly values: readonly string[]
  readonly named: ReadonlyMap<string, string>
}

/** A colon in an address gives nothing a name. */
const argument =
  /(?:([\w-]+)\s*[=:](?!\/\/)\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`]+))/g

/** Reads `name="value"`, `name: value` and bare values, parted by spaces or commas; entities are decoded. */
export function readArguments(written: string): Arguments {
  const values: string[] = []
  const named = new Map<string, string>()
  for (const [, name, double, single, tick, bare] of written.matchAll(argument)) {
    const value = decodeHTMLStrict(double ?? single ?? tick ?? bare ?? '')
    const unescaped = bare === undefined ? value.replace(/\\(["'\\])/g, '$1') : value
    if (name === undefined) values.push(unescaped)
    else named.set(name.toLowerCase(), unescaped)
  }
  return { values, named }
}

/** The first of the names that has a value. */
export function namedArgument({ named }: Arguments, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = named.get(name)
    if (value !== undefined && value !== '') return value
  }
  return null
}
