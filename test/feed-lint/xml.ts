import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/** Parses XML strictly: whatever is not well-formed is thrown. */
export function parseXml(source: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(source, 'application/xml')
}

/** The elements of a name anywhere in a document or element. */
export function all(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagName(name)]
}

/** The children of a name. */
export function children(element: Element, name: string): readonly Element[] {
  return all(element, name).filter((child) => child.parentNode === element)
}

/** The text of the first child of a name; empty when there is none. */
export function text(element: Element, name: string): string {
  return children(element, name)[0]?.textContent?.trim() ?? ''
}

/** What is wrong with how often children of some names occur; null when nothing is. */
export function exactlyOne(element: Element, names: readonly string[]): string | null {
  const wrong = names.filter((name) => children(element, name).length !== 1 || text(element, name) === '')
  return wrong.length === 0 ? null : `<${element.nodeName}> does not have one ${wrong.join(', ')}.`
}

/** The `href` of the links of a relation, in Atom or in RSS. */
export function linksOf(document: Document, rel: string): readonly string[] {
  return [...all(document, 'link'), ...all(document, 'atom:link')]
    .filter((link) => !['entry', 'item'].includes(link.parentNode?.nodeName ?? ''))
    .filter((link) => link.getAttribute('rel') === rel)
    .map((link) => link.getAttribute('href') ?? '')
}
