import { assertNever } from './assert-never.ts'
import type { Announcement, Content, Inline, Link, Note, Picture, Recap, Section } from './document.ts'

/** Everything in the content, each before what it contains, in reading order; what a note holds at its first call. */
export function walkContent(content: readonly Content[]): Generator<Content | Inline> {
  return descend(content, new Set())
}

/** The inlines and all that they contain, in reading order; what a note holds at its first call. */
export function walkInlines(inlines: readonly Inline[]): Generator<Content | Inline> {
  return descendInlines(inlines, new Set())
}

function* descend(content: readonly Content[], notes: Set<string>): Generator<Content | Inline> {
  for (const node of content) {
    yield node
    yield* below(node, notes)
  }
}

function* descendInlines(inlines: readonly Inline[], notes: Set<string>): Generator<Content | Inline> {
  for (const inline of inlines) {
    yield inline
    switch (inline.type) {
      case 'emphasis':
      case 'link':
        yield* descendInlines(inline.children, notes)
        break
      case 'note':
        if (notes.has(inline.id)) break
        notes.add(inline.id)
        yield* descend(inline.children, notes)
        break
      case 'text':
      case 'code':
      case 'picture':
      case 'inline-math':
      case 'break':
        break
      default:
        assertNever(inline)
    }
  }
}

function* below(node: Content, notes: Set<string>): Generator<Content | Inline> {
  switch (node.type) {
    case 'section':
    case 'announcement':
    case 'callout':
      yield* descendInlines(node.title, notes)
      yield* descend(node.children, notes)
      break
    case 'paragraph':
    case 'subheading':
      yield* descendInlines(node.children, notes)
      break
    case 'list':
      for (const item of node.items) yield* descend(item.children, notes)
      break
    case 'definition-list':
      for (const item of node.items) {
        for (const term of item.terms) yield* descendInlines(term, notes)
        for (const detail of item.details) yield* descend(detail, notes)
      }
      break
    case 'quote':
      yield* descend(node.children, notes)
      break
    case 'figure':
      yield* descendInlines(node.caption, notes)
      break
    case 'table':
      yield* descendInlines(node.caption, notes)
      for (const row of [...node.head, ...node.rows])
        for (const cell of row.cells) yield* descend(cell.children, notes)
      break
    case 'code-block':
    case 'math':
    case 'embed':
    case 'divider':
      break
    default:
      assertNever(node)
  }
}

/** An announcement, and the sections and announcements around it, outermost first. */
export interface Situated {
  readonly announcement: Announcement
  readonly trail: readonly (Section | Announcement)[]
}

/** The announcements in reading order, groups among them. */
export function announcements(recap: Pick<Recap, 'children'>): readonly Situated[] {
  return [...situate(recap.children, [])]
}

function* situate(
  content: readonly Content[],
  trail: readonly (Section | Announcement)[],
): Generator<Situated> {
  for (const node of content) {
    if (node.type !== 'section' && node.type !== 'announcement') continue
    if (node.type === 'announcement') yield { announcement: node, trail }
    yield* situate(node.children, [...trail, node])
  }
}

/** The sections in reading order, nested ones after the one around them. */
export function sections(recap: Pick<Recap, 'children'>): readonly Section[] {
  return [...walkContent(recap.children)].filter((node): node is Section => node.type === 'section')
}

/** Every picture of the recap in reading order, the cover first. */
export function pictures(recap: Recap): readonly Picture[] {
  const found = recap.cover === null ? [] : [recap.cover]
  for (const node of walkContent(recap.children))
    if (node.type === 'figure' || node.type === 'picture') found.push(node.picture)
  return found
}

/** Every link of the content in reading order. */
export function links(content: readonly Content[]): readonly Link[] {
  return [...walkContent(content)].filter((node): node is Link => node.type === 'link')
}

/** The footnotes in the order of their first call, each once. */
export function notes(content: readonly Content[]): readonly Note[] {
  const found = new Map<string, Note>()
  for (const node of walkContent(content))
    if (node.type === 'note' && !found.has(node.id)) found.set(node.id, node)
  return [...found.values()]
}

/** True for a recap in which a formula stands, in notes and cells too. */
export function hasFormulas(recap: Pick<Recap, 'children'>): boolean {
  for (const node of walkContent(recap.children))
    if (node.type === 'math' || node.type === 'inline-math') return true
  return false
}
