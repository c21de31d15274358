import { labelMarkup } from './markup.ts'

/** The lines of a table of pipes that a directive stands for, of no more lines than it has; null for one that is none. */
export function mystTable(
  name: string,
  title: string,
  options: ReadonlyMap<string, string>,
  body: readonly string[],
  most: number,
): readonly string[] | null {
  const written = name === 'csv-table' ? body.map(cellsOf).filter((row) => row.length > 0) : listedRows(body)
  if (written === null || written.length === 0) return null
  const named = options.get('header')
  const rows =
    named === undefined ? written : [cellsOf(/",\s*"/.test(named) ? `"${named}"` : named), ...written]
  const isHeaded = named !== undefined || Number(options.get('header-rows') ?? 0) > 0
  const width = Math.max(0, ...rows.map((row) => row.length))
  const printed = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  const table = (head: readonly string[], below: typeof rows): readonly string[] => [
    ...(title === '' ? [] : [labelMarkup(title)]),
    printed(head),
    `|${'---|'.repeat(width)}`,
    ...below.map(printed),
  ]
  const [first = [], ...others] = rows
  const whole = isHeaded ? table(first, others) : table([], rows)
  // Without room for an empty head the first row is the head.
  const closer = whole.length > most ? table(first, others) : whole
  return closer.length > most ? null : closer
}

/** Rows as lists of cells: `* - one`, and `  - two` below; null where others stand among them, or code in a cell. */
function listedRows(body: readonly string[]): readonly (readonly string[])[] | null {
  const rows: string[][] = []
  let isParted = false
  for (const line of body) {
    if (/^\s*(?:`{3}|~{3})/.test(line)) return null
    const [, begins, cell] = /^[ \t]*([*+-][ \t]+(?=[*+-](?:[ \t]|$)))?[*+-](?:[ \t]+(.*))?$/.exec(line) ?? []
    const last = rows.at(-1)
    if (begins !== undefined) rows.push([cell ?? ''])
    else if (/^[ \t]*[*+-](?:[ \t]|$)/.test(line) && last !== undefined) last.push(cell ?? '')
    else if (line.trim() !== '') {
      if (last === undefined || last.length === 0) return null
      last[last.length - 1] = `${last.at(-1)}${isParted ? '<br>' : ' '}${line.trim()}`.trim()
    }
    isParted = line.trim() === ''
  }
  return rows
}

/** The values of a line, parted by commas; in double quotes commas are kept, and two quotes are one. */
function cellsOf(line: string): readonly string[] {
  if (line.trim() === '') return []
  return [...line.matchAll(/[ \t]{0,50}(?:"((?:[^"]|"")*)"[ \t]{0,50}|([^,]*))(?:,|$)/g)]
    .slice(0, -1)
    .map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare.trim())
}
