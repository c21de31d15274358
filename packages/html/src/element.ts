import { escapeAttribute } from './escape.ts'

/** An attribute that is `null` or `false` is left out; one that is `true` stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

const voidElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

/** One HTML element; the content is HTML already, attribute values are plain text. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return voidElements.has(name) ? opening : `${opening}${content.join('')}</${name}>`
}

function attribute([name, value]: readonly [string, Attributes[string]]): string {
  if (value === null || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`
}
