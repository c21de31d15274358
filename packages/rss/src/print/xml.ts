import { escapeAttribute, escapeText, legalText } from '@recapkit/html'

/** A child that is null is left out. */
export type Xml = string | null

/** An XML element on lines of its own, its children indented; the children are XML already. */
export function parent(name: string, attributes: Attributes, ...children: readonly Xml[]): string {
  const inner = children.filter((child) => child !== null).join('\n')
  return `<${name}${attributesXml(attributes)}>\n${inner}\n</${name}>`
}

export type Attributes = Readonly<Record<string, string | number>>

/** An XML element that holds one piece of text, or nothing. */
export function leaf(name: string, attributes: Attributes, text: string | null = null): string {
  const opening = `<${name}${attributesXml(attributes)}`
  return text === null ? `${opening}/>` : `${opening}>${escapeText(text)}</${name}>`
}

/** An XML element whose text is HTML, readable in the file; `]]>` is split over two sections. */
export function cdata(name: string, attributes: Attributes, html: string): string {
  const sections = legalText(html).replaceAll(']]>', ']]]]><![CDATA[>')
  return `<${name}${attributesXml(attributes)}><![CDATA[${sections}]]></${name}>`
}

/** The document around a root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}
