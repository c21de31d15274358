import { DOMParser } from '@xmldom/xmldom'
import { addressesIn, decodeReferences, type TextFound } from './text-found.ts'

/** A feed's text with its HTML resolved, the addresses that it links or shows, and the `alt` and `aria-label` attributes. */
export function readFeed(source: string): TextFound {
  const plain = source.trimStart().startsWith('{')
    ? stringsIn(JSON.parse(source)).join('\n')
    : (new DOMParser().parseFromString(source, 'text/xml').documentElement?.textContent ?? '')
  return readHtml(plain)
}

/** The text of HTML with its references resolved, the addresses that it links or shows, and the `alt` and `aria-label` attributes. */
export function readHtml(source: string): TextFound {
  const alts = [...source.matchAll(/\b(?:alt|aria-label)=\\?"([^"\\]*)/g)].map((match) =>
    decodeReferences(match[1] ?? ''),
  )
  const links = [...source.matchAll(/\b(?:href|src)=\\?"([^"\\]*)/g)].map((match) =>
    decodeReferences(match[1] ?? ''),
  )
  const text = decodeReferences(source.replace(/<[^>]*>/g, ''))
  return { text, links: [...links, ...addressesIn(source)], alts }
}

/** Every text in a value of JSON, in order. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
