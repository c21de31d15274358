import {
  assertNever,
  type Block,
  type Cell,
  type DefinitionList,
  type List,
  type ListItem,
  type Row,
  type Table,
} from '@recapkit/content-model'
import type { Token, Tokens } from 'marked'
import { attributesAtEnd } from './attributes.ts'
import { codeInfo, indentedCode } from './code-info.ts'
import { codeTokens } from './code-tokens.ts'
import { readDirective } from './directives.ts'
import { contained, type Flow, type Heading } from './flow.ts'
import { readFlowAround } from './html/around.ts'
import { plain, tidy } from './inline-text.ts'
import { readInlines } from './inlines.ts'
import { onlyInlines, toFlow } from './mixed.ts'
import { linesIn, locate, type Page } from './page.ts'
import type { Definitions } from './syntax/definitions.ts'
import type { SyntaxToken } from './syntax/index.ts'

/** The blocks and headings of a post's tokens, in order; `line` is that of the first token. */
export function readBlocks(tokens: readonly Token[], line: number, page: Page): readonly Flow[] {
  const read = (token: Token, at: number): readonly Flow[] => readBlock(token, at, page)
  if (tokens.some((token) => token.type === 'html')) return readFlowAround(tokens, line, page, read)
  const blocks: Flow[] = []
  let at = line
  for (const token of tokens) {
    for (const block of read(token, at)) blocks.push(block)
    at += linesIn(token.raw)
  }
  return blocks
}

const inContainer = (tokens: readonly Token[], line: number, page: Page): readonly Block[] =>
  contained(readBlocks(tokens, line, page))

function readBlock(token: Token, line: number, page: Page): readonly Flow[] {
  const known = token as SyntaxToken
  const first = line + leadingLines(known.raw)
  const position = locate(page, first, known.raw)
  const block = { position, only: null, slide: null } as const
  switch (known.type) {
    case 'heading':
      return readHeading(known, first, page)
    case 'paragraph':
      return toFlow(readInlines(known.tokens, first, page), position)
    case 'text':
      return toFlow(readInlines(known.tokens ?? [known], first, page), position)
    case 'list':
      return [readList(known, first, page)]
    case 'blockquote':
      return [{ type: 'quote', ...block, children: inContainer(known.tokens, first, page) }]
    case 'code': {
      const { info, value } =
        known.codeBlockStyle === 'indented'
          ? indentedCode(known.text)
          : { info: codeInfo(known.lang ?? ''), value: known.text }
      // GitHub's other way to write a formula.
      if (info.language === 'math') return [{ type: 'math', ...block, tex: value.trim() }]
      const tokens = codeTokens(value, info.language)
      return [{ type: 'code-block', ...block, ...info, value, tokens }]
    }
    case 'table':
      return [readTable(known, first, page)]
    case 'bare-table': {
      // The head and the line below it are not in the post.
      const table = readTable(known.table, first - 2, page)
      return [{ ...table, head: [], position }]
    }
    case 'hr':
      return [{ type: 'divider', ...block }]
    case 'math-block':
      return [{ type: 'math', ...block, tex: known.tex }]
    case 'definitions':
      return [readDefinitions(known, first, page)]
    case 'directive':
      return readDirective(known, first, page)
    case 'checkbox':
    case 'def':
    case 'footnote-definition':
    case 'space':
      return []
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'footnote-call':
    case 'highlight':
    case 'html':
    case 'image':
    case 'link':
    case 'list_item':
    case 'math':
    case 'strong':
    case 'subscript':
    case 'superscript':
      return toFlow(readInlines([known], first, page), position)
    default:
      return assertNever(known)
  }
}

function readHeading(token: Tokens.Heading, line: number, page: Page): readonly Flow[] {
  const position = locate(page, line, token.raw)
  const written = tidy(onlyInlines(readInlines(token.tokens, line, page)))
  const last = written.at(-1)
  const found = last?.type === 'text' ? attributesAtEnd(last.value) : null
  const children =
    last?.type === 'text' && found !== null
      ? tidy([...written.slice(0, -1), { ...last, value: found.rest }])
      : written
  if (children.length === 0) return []
  const heading: Heading = {
    type: 'heading',
    level: token.depth,
    children,
    id: found?.attributes.id ?? null,
    availability: found?.attributes.values.get('availability') ?? null,
    slide: null,
    position,
  }
  return [heading]
}

function readList(token: Tokens.List, line: number, page: Page): List {
  let at = line
  const items = token.items.map((item): ListItem => {
    const position = locate(page, at, item.raw)
    const children = inContainer(item.tokens, at, page)
    at += linesIn(item.raw)
    return { checked: item.task ? item.checked === true : null, children, position }
  })
  return {
    type: 'list',
    ordered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    tight: !token.loose,
    items,
    position: locate(page, line, token.raw),
    only: null,
    slide: null,
  }
}

function readTable(token: Tokens.Table, line: number, page: Page): Table {
  const lines = token.raw.split('\n')
  const row = (cells: readonly Tokens.TableCell[], at: number): Row => ({
    cells: cells.map((cell, column): Cell => {
      const position = locate(page, at, cell.text)
      const words = readInlines(cell.tokens, at, page)
      const more = column === cells.length - 1 ? cellsBeyond(lines[at - line] ?? '', cells.length) : ''
      const all = more === '' ? words : [...words, plain(' '), ...page.readText(more, at)]
      return { children: contained(toFlow(all, position)), header: cell.header, columns: 1, rows: 1 }
    }),
    position: locate(page, at, ''),
  })
  return {
    type: 'table',
    align: token.align,
    head: [row(token.header, line)],
    rows: token.rows.map((cells, index) => row(cells, line + 2 + index)),
    caption: [],
    position: locate(page, line, token.raw),
    only: null,
    slide: null,
  }
}

/** What stands in a row beyond the cells of its table, which GitHub leaves out; here it goes on with the last one. */
function cellsBeyond(row: string, width: number): string {
  const cells = row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
  return cells
    .slice(width)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter(Boolean)
    .join(' ')
}

function readDefinitions(token: Definitions, line: number, page: Page): DefinitionList {
  const items = token.items.map(({ terms, details }) => ({
    terms: terms.map((term) => tidy(onlyInlines(readInlines(term.tokens, line + term.below, page)))),
    details: details.map((detail) => inContainer(detail.tokens, line + detail.below, page)),
  }))
  const position = locate(page, line, token.raw)
  return { type: 'definition-list', items, position, only: null, slide: null }
}

const leadingLines = (raw: string): number =>
  raw.charCodeAt(0) > 32 ? 0 : linesIn(raw.slice(0, raw.length - raw.trimStart().length))
