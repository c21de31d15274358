import type { Position } from '@recapkit/content-model'
import type { Flow } from '../flow.ts'
import type { Mixed } from '../mixed.ts'
import { locate, type Page } from '../page.ts'
import { isElement, lineBelow, type Node } from './parse.ts'

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

/** Where a node stands in the file. */
export function placeOf(node: Node, scope: Scope): Position {
  const line = scope.line + lineBelow(node)
  return locate(scope.page, line, isElement(node) ? `<${node.tagName}` : 'value' in node ? node.value : '')
}
