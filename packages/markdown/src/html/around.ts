import type { Token } from 'marked'
import type { Flow } from '../flow.ts'
import type { Mixed } from '../mixed.ts'
import { linesIn, type Page } from '../page.ts'
import { parseAround } from './parse.ts'
import { readFlow, readMixed } from './read.ts'
import { runsOf } from './runs.ts'
import type { Scope } from './scope.ts'

/** Reads a token that is no HTML, by its line. */
type ReadToken<Read> = (token: Token, line: number) => readonly Read[]

/** A post's or a container's tokens with HTML among them, as blocks; `line` is that of the first. */
export function readFlowAround(
  tokens: readonly Token[],
  line: number,
  page: Page,
  read: ReadToken<Flow>,
): readonly Flow[] {
  return readRuns(tokens, line, read, (run, at) =>
    readFlow(parseAround(run), scopeOf(run, at, page, 'blocks', read)),
  )
}

/** A block's tokens with HTML among them, which may hold blocks; `line` is that of the first. */
export function readMixedAround(
  tokens: readonly Token[],
  line: number,
  page: Page,
  read: ReadToken<Mixed>,
): readonly Mixed[] {
  return readRuns(tokens, line, read, (run, at) =>
    readMixed(parseAround(run), scopeOf(run, at, page, 'inlines', read)),
  )
}

function readRuns<Read>(
  tokens: readonly Token[],
  line: number,
  read: ReadToken<Read>,
  readHtml: (run: readonly Token[], line: number) => readonly Read[],
): readonly Read[] {
  const found: Read[] = []
  let at = line
  for (const { start, end, isHtml } of runsOf(tokens)) {
    const run = tokens.slice(start, end)
    if (isHtml) for (const one of readHtml(run, at)) found.push(one)
    for (const token of run) {
      if (!isHtml) for (const one of read(token, at)) found.push(one)
      at += linesIn(token.raw)
    }
  }
  return found
}

function scopeOf(
  run: readonly Token[],
  line: number,
  page: Page,
  slots: Scope['slots'],
  read: ReadToken<Mixed>,
): Scope {
  const slot: Scope['slot'] = (index, at) => {
    const token = run[index]
    return token === undefined ? [] : read(token, at)
  }
  return {
    page,
    line,
    slots,
    slot,
    flow: readFlow,
    mixed: readMixed,
    depth: 0,
    lang: null,
    markdown: false,
    linked: false,
  }
}
