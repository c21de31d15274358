import type { Token, TokenizerAndRendererExtension } from 'marked'

/** Terms, and below them what begins with a colon: `Term`, `: what it means`. */
export interface Definitions {
  readonly type: 'definitions'
  readonly raw: string
  readonly items: readonly DefinitionItem[]
}

export interface DefinitionItem {
  readonly terms: readonly DefinitionPart[]
  readonly details: readonly DefinitionPart[]
}

export interface DefinitionPart {
  /** Lines below the first of the list. */
  readonly below: number
  readonly tokens: Token[]
}

const begins = /^(?![ \t>#|<`~]|[-*+] |\d+[.)] |\[\^)(?:[^\n]+\n){1,3}\n?:[ \t]+\S/

export const definitions: TokenizerAndRendererExtension = {
  name: 'definitions',
  level: 'block',
  tokenizer(src) {
    if (!begins.test(src)) return undefined
    const lines = src.split('\n')
    const items: { terms: DefinitionPart[]; details: DefinitionPart[] }[] = []
    let at = 0
    while (at < lines.length) {
      const first = firstDetail(lines, at)
      if (first < 0) break
      const terms = lines
        .slice(at, first)
        .flatMap((line, index) =>
          line === '' ? [] : [{ below: at + index, tokens: this.lexer.inlineTokens(line) }],
        )
      const details: DefinitionPart[] = []
      at = first
      while (/^:[ \t]+\S/.test(lines[at] ?? '')) {
        const end = detailEnd(lines, at)
        const body = lines.slice(at, end).map((line) => line.replace(/^(?:: {1,3}| {2,4}|:?\t)/, ''))
        const tokens = this.lexer.blockTokens(body.join('\n'), [])
        details.push({ below: at, tokens })
        at = end
        while (lines[at] === '' && /^:[ \t]+\S/.test(lines[at + 1] ?? '')) at++
      }
      items.push({ terms, details })
      if (firstDetail(lines, afterBlank(lines, at)) >= 0) at = afterBlank(lines, at)
      else break
    }
    if (items.length === 0) return undefined
    return {
      type: 'definitions',
      raw: lines.slice(0, at).join('\n') + (at < lines.length ? '\n' : ''),
      items,
    }
  },
}

/** The line of the first detail below one to three terms; -1 when there is none. */
function firstDetail(lines: readonly string[], at: number): number {
  let line = at
  while (line < at + 3 && /^(?![ \t>#|<`~:]|[-*+] |\d+[.)] )\S/.test(lines[line] ?? '')) line++
  if (line === at) return -1
  if (lines[line] === '') line++
  return /^:[ \t]+\S/.test(lines[line] ?? '') ? line : -1
}

/** The line after a detail: it goes on with lines that follow directly, or that are indented after a blank one. */
function detailEnd(lines: readonly string[], start: number): number {
  let at = start + 1
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (/^:[ \t]+\S/.test(line) || (line !== '' && firstDetail(lines, at) >= 0)) break
    if (line.trim() === '' && !/^(?: {2,}|\t)\S/.test(lines[at + 1] ?? '')) break
    at++
  }
  return at
}

function afterBlank(lines: readonly string[], at: number): number {
  let line = at
  while (line < lines.length && (lines[line] ?? '').trim() === '') line++
  return line
}
