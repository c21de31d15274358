import type { LeftOut, Piece } from './piece.ts'
import type { Fared, Found, SweepResult } from './sweep-site.ts'

type Cells = readonly (string | number)[]

/** Prints a table of Markdown: figures to the right, words to the left. */
export function printTable(head: readonly string[], rows: readonly Cells[]): void {
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |\n`
  const alignment = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '--:' : '---'))
  process.stdout.write(`${[head, alignment, ...rows].map(line).join('')}\n`)
}

/** How much of each kind arrived in a format; what a diagnostic excuses is counted apart, as neither wanted nor missing. */
export function arrivedRow(site: string, posts: number, format: string, { wanted, missing }: Fared): Cells {
  const excused = missing.filter(({ rule }) => rule !== null)
  const shares = (['sentence', 'link', 'alt'] as const).map((kind) => {
    const of = (list: readonly Found<Piece>[]): number =>
      list.filter(({ piece }) => piece.kind === kind).length
    return `${wanted[kind] - of(missing)} of ${wanted[kind] - of(excused)}`
  })
  return [site, posts, format, ...shares, excused.length]
}

/** What a site's posts hold for engines and editors alone: counts by kind and by the rule that told the author. */
export function leftOutRows(site: string, { leftOut, formats }: SweepResult): readonly Cells[] {
  const counts = new Map<string, Found<LeftOut>[]>()
  for (const found of leftOut) {
    const key = `${found.piece.what} | ${found.rule ?? '-'}`
    counts.set(key, [...(counts.get(key) ?? []), found])
  }
  const shown = new Set([...formats.values()].flatMap((fared) => fared.shown.map(({ piece }) => piece)))
  return [...counts].map(([key, found]) => [
    site,
    key,
    found.length,
    found.filter(({ piece }) => shown.has(piece)).length,
  ])
}

/** One line: the post, the line, what it is, what it says, and the rule that excuses it. */
export function tell({ path, piece, rule }: Found<Piece | LeftOut>): string {
  const what = 'what' in piece ? piece.what : piece.kind
  return `${path}:${piece.line}: ${what}${rule === null ? '' : ` (${rule})`}: ${piece.text.slice(0, 160)}`
}
