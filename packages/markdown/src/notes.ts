import { type Note, slug, uniqueSlug } from '@recapkit/content-model'
import type { Token } from 'marked'
import { contained, type Flow } from './flow.ts'
import { plain } from './inline-text.ts'
import type { Mixed } from './mixed.ts'
import { linesIn, locate, type Page } from './page.ts'
import type { FootnoteCall } from './syntax/footnotes.ts'
import type { SyntaxToken } from './syntax/index.ts'

/** The footnotes of a post, each read when it is first called. */
export interface Footnotes {
  readonly bodies: ReadonlyMap<string, Body>
  readonly read: Map<string, Note>
  readonly ids: Set<string>
}

interface Body {
  readonly label: string
  readonly tokens: readonly Token[]
  readonly line: number
}

/** Finds the definitions of footnotes among a post's tokens; the first of a label counts. */
export function findFootnotes(tokens: readonly Token[]): Footnotes {
  const bodies = new Map<string, Body>()
  const footnotes = { bodies, read: new Map(), ids: new Set<string>() }
  if (!tokens.some(({ type }) => type === 'footnote-definition')) return footnotes
  let line = 1
  for (const token of tokens as readonly SyntaxToken[]) {
    if (token.type === 'footnote-definition' && !bodies.has(key(token.label)))
      bodies.set(key(token.label), { label: token.label, tokens: token.tokens, line })
    line += linesIn(token.raw)
  }
  return footnotes
}

/** The note that is called; a call of none stays text, with `markdown/unresolved-reference`. */
export function readNote(call: FootnoteCall, line: number, page: Page): readonly Mixed[] {
  const position = locate(page, line, call.raw)
  const { bodies, read, ids } = page.footnotes
  if (call.label === null) {
    const paragraph = { type: 'paragraph', raw: call.raw, text: '', tokens: call.tokens } as const
    const children = contained(page.readBlocks([paragraph], line, page))
    return [{ type: 'note', id: uniqueSlug('note', ids), children, position }]
  }
  const known = read.get(key(call.label))
  if (known !== undefined) return [{ ...known, position }]
  const body = bodies.get(key(call.label))
  if (body === undefined) {
    const message = `The footnote ${call.raw} is not defined.`
    page.report('markdown/unresolved-reference', message, position, 'Define it or remove the call.')
    return [plain(call.raw)]
  }
  const empty: Note = {
    type: 'note',
    id: uniqueSlug(`note-${slug(call.label)}`, ids),
    children: [],
    position,
  }
  // Known before its body is read, so that a note that calls itself ends.
  read.set(key(call.label), empty)
  const note = { ...empty, children: contained(page.readBlocks(body.tokens, body.line, page)) }
  read.set(key(call.label), note)
  return [note]
}

/** Notes that nothing calls, as blocks for the end of the post, each with `markdown/unresolved-reference`. */
export function uncalledNotes(page: Page): readonly Flow[] {
  return [...page.footnotes.bodies].flatMap(([name, body]) => {
    if (page.footnotes.read.has(name)) return []
    const at = { line: body.line, column: 1 }
    const message = `The footnote [^${body.label}] is not called; it stands at the end.`
    page.report('markdown/unresolved-reference', message, at, 'Call it or remove it.')
    return contained(page.readBlocks(body.tokens, body.line, page))
  })
}

const key = (label: string): string => label.trim().toLowerCase()
