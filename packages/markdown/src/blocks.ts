import type { Block, Cell, List, ListItem, Row, Table } from '@recapkit/content-model'
import type { MarkedToken, Token, Tokens } from 'marked'
import { paragraphOrFigures } from './figures.ts'
import { contained, type Flow } from './flow.ts'
import { readInlines } from './inlines.ts'
import { linesIn, locate, type Page } from './page.ts'

/** The blocks and headings of a post's tokens, in order; `line` is that of the first token. */
export function readBlocks(tokens: readonly Token[], line: number, page: Page): readonly Flow[] {
  let at = line
  return tokens.flatMap((token) => {
    const blocks = readBlock(token as MarkedToken, at, page)
    at += linesIn(token.raw)
    return blocks
  })
}

const inContainer = (tokens: readonly Token[], line: number, page: Page): readonly Block[] =>
  contained(readBlocks(tokens, line, page))

function readBlock(token: MarkedToken, line: number, page: Page): readonly Flow[] {
  const first = line + leadingLines(token.raw)
  const position = locate(page, first, token.raw)
  const block = { position, only: null, slide: null } as const
  switch (token.type) {
    case 'heading': {
      const children = readInlines(token.tokens, first, page)
      return [{ type: 'heading', level: token.depth, children, id: null, position }]
    }
    case 'paragraph':
      return paragraphOrFigures(readInlines(token.tokens, first, page), position)
    case 'text':
      return paragraphOrFigures(readInlines(token.tokens ?? [token], first, page), position)
    case 'list':
      return [readList(token, first, page)]
    case 'blockquote':
      return [{ type: 'quote', ...block, children: inContainer(token.tokens, first, page) }]
    case 'code': {
      const language = /^[^\s{,]+/.exec(token.lang ?? '')?.[0] ?? null
      return [{ type: 'code-block', ...block, language, title: null, value: token.text, tokens: null }]
    }
    case 'table':
      return [readTable(token, first, page)]
    case 'hr':
      return [{ type: 'divider', ...block }]
    default:
      return []
  }
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
  const row = (cells: readonly Tokens.TableCell[], at: number): Row => ({
    cells: cells.map((cell): Cell => {
      const children = readInlines(cell.tokens, at, page)
      const position = locate(page, at, cell.text)
      return { children: paragraphOrFigures(children, position), header: cell.header, columns: 1, rows: 1 }
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

const leadingLines = (raw: string): number => linesIn(/^\s*/.exec(raw)?.[0] ?? '')
