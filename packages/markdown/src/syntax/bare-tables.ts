import type { TokenizerAndRendererExtension, Tokens } from 'marked'

/** Rows between bars without a head and its line of hyphens, of which kramdown makes a table. */
export interface BareTable {
  readonly type: 'bare-table'
  readonly raw: string
  /** A table with an empty head, which no one wrote. */
  readonly table: Tokens.Table
}

const rows = /^(?: {0,3}\|(?:[^\n|\\]|\\.)+\|[^\n]*\|[ \t]*(?:\n|$))+/
const rule = /^[ \t]*\|[\s|:-]*$/m

export const bareTable: TokenizerAndRendererExtension = {
  name: 'bare-table',
  level: 'block',
  tokenizer(src) {
    if (!/^ {0,3}\|/.test(src)) return undefined
    const raw = rows.exec(src)?.[0]
    // A line of hyphens makes it GitHub's or nobody's, and a line that is no row a paragraph.
    if (raw === undefined || rule.test(raw) || /^[^\n]/.test(src.slice(raw.length))) return undefined
    const columns = Math.max(
      ...raw
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/\\\||`[^`]*`/g, '').split('|').length - 2),
    )
    const head = `|${' |'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`
    const [table] = this.lexer.blockTokens(head + raw, [])
    return table?.type === 'table' ? { type: 'bare-table', raw, table } : undefined
  },
}
