import type { Element } from '@xmldom/xmldom'

/** How many texts a drawing holds when every `use` is unfolded; a `use` within itself counts nothing. */
export function unfoldedTexts(root: Element): number {
  const byId = new Map<string, Element>()
  for (const element of Array.from(root.getElementsByTagName('*'))) {
    const id = element.getAttribute('id')
    if (id !== null && !byId.has(id)) byId.set(id, element)
  }
  const counts = new Map<Element, number>()
  const count = (element: Element): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    counts.set(element, 0)
    let sum = element.localName === 'text' ? 1 : 0
    const used = element.localName === 'use' ? byId.get(reference(element)) : undefined
    if (used !== undefined) sum += count(used)
    for (const child of Array.from(element.childNodes))
      if (child.nodeType === child.ELEMENT_NODE) sum += count(child as Element)
    counts.set(element, sum)
    return sum
  }
  return count(root)
}

const reference = (use: Element): string =>
  (use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').replace(/^#/, '')
