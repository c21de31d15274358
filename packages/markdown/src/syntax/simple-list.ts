import type { Lexer, Token, Tokens } from 'marked'

const marker = /(?:([-*+])|(\d{1,9})([.)]))( {1,4})(\S[^\n]*)(?:\n|$)/y
const indented = /( +)\S[^\n]*(?:\n|$)/y
const anyMarker = /[-*+]|\d{1,9}[.)]/y
const boxOrRule = /^(?:\[[ xX]\][ \t]+\S|[-*\s]+$)/

/**
 * The list that a text begins with, where it is written as most are: items at the margin, whose further lines are indented
 * to stand below their words. Undefined for any other, and for one with boxes to tick.
 */
export function simpleList(src: string, lexer: Lexer): Tokens.List | undefined {
  marker.lastIndex = 0
  const [, bullet, number = '', delimiter = ''] = marker.exec(src) ?? []
  // Such a list may not follow words directly.
  if (lexer.state.lastToken?.type === 'text' && number !== '' && number !== '1') return undefined
  const items: Tokens.ListItem[] = []
  let end = 0
  for (;;) {
    const item = itemAt(src, end, bullet ?? delimiter)
    if (item === null) break
    items.push(item)
    end += item.raw.length
  }
  const last = items.at(-1)
  if (last === undefined || !endsAt(src, end)) return undefined
  last.raw = last.raw.trimEnd()
  last.text = last.text.trimEnd()
  for (const item of items) {
    lexer.state.top = false
    item.tokens = lexer.blockTokens(item.text, [])
  }
  const loose = items.some((item) => (item !== last && item.raw.endsWith('\n\n')) || item.tokens.some(isGap))
  if (loose) loosen(items)
  const raw = src.slice(0, end).trimEnd()
  return { type: 'list', raw, ordered: number !== '', start: number && Number(number), loose, items }
}

/** The item that begins at a place, with the same bullet or delimiter; null where it is not written as most are. */
function itemAt(src: string, start: number, kind: string): Tokens.ListItem | null {
  marker.lastIndex = start
  const [line = '', bullet = '', number = '', delimiter = '', gap = '', words = ''] = marker.exec(src) ?? []
  if (line === '' || bullet + delimiter !== kind || boxOrRule.test(words)) return null
  const indent = bullet.length + number.length + delimiter.length + gap.length
  let text = words
  let end = start + line.length
  while (end < src.length) {
    if (src[end] === '\n') {
      text += '\n'
      end++
      continue
    }
    indented.lastIndex = end
    const [below = '', spaces = ''] = indented.exec(src) ?? []
    if (below === '') break
    if (spaces.length < indent) return null
    text += `\n${below.slice(indent, below.endsWith('\n') ? -1 : undefined)}`
    end += below.length
  }
  return { type: 'list_item', raw: src.slice(start, end), task: false, loose: false, text, tokens: [] }
}

/** True where nothing that goes on with a list can stand. */
function endsAt(src: string, at: number): boolean {
  if (at === src.length) return true
  anyMarker.lastIndex = at
  return src[at - 2] === '\n' && /\S/.test(src[at] ?? '') && !anyMarker.test(src)
}

const isGap = ({ type, raw }: Token): boolean => type === 'space' && /\n.*\n/.test(raw)

/** Where empty lines stand between items, their words are paragraphs. */
function loosen(items: readonly Tokens.ListItem[]): void {
  for (const item of items) {
    item.loose = true
    for (const token of item.tokens) if (token.type === 'text') token.type = 'paragraph'
  }
}
