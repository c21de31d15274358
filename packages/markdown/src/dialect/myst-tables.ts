/** The lines of a table of pipes that a directive stands for; null when it holds none. */
export function mystTable(
  name: string,
  title: string,
  options: ReadonlyMap<string, string>,
  body: readonly string[],
): readonly string[] | null {
  const written = name === 'csv-table' ? body.map(cellsOf).filter((row) => row.length > 0) : listedRows(body)
  const named = options.get('header')
  const rows =
    named === undefined ? written : [cellsOf(/",\s*"/.test(named) ? `"${named}"` : named), ...written]
  const isHeaded = named !== undefined || Number(options.get('header-rows') ?? 0) > 0
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length === 0 || width === 0) return null
  const printed = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  const [head = [], ...below] = isHeaded ? rows : [[], ...rows]
  const table = [printed(head), `|${'---|'.repeat(width)}`, ...below.map(printed)]
  return title === '' ? table : [`**${title}**`, '', ...table]
}

/** Rows as lists of cells: `* - one`, and `  - two` below. */
function listedRows(body: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of body) {
    const [, begins, cell] = /^[ \t]*([*+-][ \t]+(?=[*+-](?:[ \t]|$)))?[*+-](?:[ \t]+(.*))?$/.exec(line) ?? []
    const last = rows.at(-1)
    if (begins !== undefined) rows.push([cell ?? ''])
    else if (/^[ \t]*[*+-](?:[ \t]|$)/.test(line) && last !== undefined) last.push(cell ?? '')
    else if (last !== undefined && last.length > 0 && line.trim() !== '')
      last[last.length - 1] = `${last.at(-1)} ${line.trim()}`.trim()
  }
  return rows
}

/** The values of a line, parted by commas; in double quotes commas are kept, and two quotes are one. */
function cellsOf(line: string): readonly string[] {
  if (line.trim() === '') return []
  return [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*?))\s*(?:,|$)/g)]
    .slice(0, -1)
    .map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare)
}
