import type { Position } from '@recapkit/content-model'
import type { Flow } from '../flow.ts'
import type { Mixed } from '../mixed.ts'
import { locate, type Page } from '../page.ts'
import { isElement, lineBelow, type Node } from './tree.ts'

/** What the reading of a tree of HTML knows. */
export interface Scope {
  readonly page: Page
  /** The line of the tree's first node. */
  readonly line: number
  /** What the tokens are between the HTML. */
  readonly slots: 'blocks' | 'inlines'
  /** Reads the token that stands in a slot. */
  readonly slot: (index: number, line: number) => readonly Mixed[]
  /** Reads nodes as blocks: runs of text and inline elements become paragraphs. */
  readonly flow: (nodes: readonly Node[], scope: Scope) => readonly Flow[]
  /** Reads nodes as they come: inlines, and blocks between them. */
  readonly mixed: (nodes: readonly Node[], scope: Scope) => readonly Mixed[]
  /** How many elements stand around. */
  readonly depth: number
  /** The language that an element around states. */
  readonly lang: string | null
  /** True where an element around asks for its text to be read as Markdown. */
  readonly markdown: boolean
  /** True in a link, where an address is no second one. */
  readonly linked: boolean
}

/** Where a node stands in the file; tags are found whatever their case. */
export function placeOf(node: Node, scope: Scope): Position {
  const { page } = scope
  const line = scope.line + lineBelow(node)
  if (!isElement(node)) return locate(page, line, 'value' in node ? node.value : '')
  const tag = `<${node.tagName.replace(/^mdx-/, '')}`
  const text = page.lines[line - 1] ?? ''
  if (page.within !== null || text.includes(tag)) return locate(page, line, tag)
  const column = text.toLowerCase().indexOf(tag)
  return column < 0 ? locate(page, line, tag) : { line, column: column + 1 }
}
