import { DOMParser } from '@xmldom/xmldom'
import { addressesIn, decodeReferences, type TextFound } from './text-found.ts'

/** A feed's text with its HTML resolved, every address in it, and the `alt` and `aria-label` attributes. */
export function readFeed(source: string): TextFound {
  const plain = source.trimStart().startsWith('{')
    ? JSON.stringify(JSON.parse(source))
    : (new DOMParser().parseFromString(source, 'text/xml').documentElement?.textContent ?? '')
  return readHtml(plain)
}

/** The text of HTML with its references resolved, every address in it, and the `alt` and `aria-label` attributes. */
export function readHtml(source: string): TextFound {
  const alts = [...source.matchAll(/\b(?:alt|aria-label)=\\?"([^"\\]*)/g)].map((match) =>
    decodeReferences(match[1] ?? ''),
  )
  return { text: decodeReferences(source.replace(/<[^>]*>/g, '')), links: addressesIn(source), alts }
}
