import type { DefaultTreeAdapterTypes } from 'parse5'

/** Deeper trees are made by machines, and not for reading. */
export const mostNesting = 200

/** A node of a tree of HTML: an element, text, a comment, or what shows nothing. */
export type Node = DefaultTreeAdapterTypes.ChildNode

export type Element = DefaultTreeAdapterTypes.Element

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
