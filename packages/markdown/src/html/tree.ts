/** Deeper trees are made by machines, and not for reading. */
export const mostNesting = 200

/** A node of a tree of HTML, as far as the reader needs it; the nodes of parse5 are such nodes. */
export type Node = Element | Text | Comment

export interface Element {
  readonly nodeName: string
  readonly tagName: string
  readonly attrs: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes: readonly Node[]
  readonly sourceCodeLocation?: ElementPlace | null | undefined
}

export interface Text {
  readonly nodeName: '#text'
  readonly value: string
  readonly sourceCodeLocation?: Place | null | undefined
}

export interface Comment {
  readonly nodeName: '#comment'
  readonly data: string
  readonly sourceCodeLocation?: Place | null | undefined
}

interface Place {
  readonly startLine: number
}

/** Where an element stands; its tags are there as far as the author wrote them. */
interface ElementPlace extends Place {
  readonly startTag?: Place
  readonly endTag?: Place
}

/** True for an element, false for text and comments. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** The value of an attribute, trimmed; null when it is absent or empty. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attrs.find((candidate) => candidate.name === name)?.value.trim()
  return value === undefined || value === '' ? null : value
}

/** How many lines below the tree's first a node begins. */
export function lineBelow(node: Node): number {
  return (node.sourceCodeLocation?.startLine ?? 1) - 1
}

/** The text of an element, of however many elements it consists. */
export function textOf(element: Element): string {
  const texts: string[] = []
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) waiting.push(...node.childNodes.toReversed())
    else if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
  }
  return texts.join('').replace(/\s+/g, ' ')
}
