import type { Recap } from '@recapkit/content-model'

/**
 * The recap as the document shows it: without blocks for the deck alone, without paragraphs and list items that hold
 * nothing, and without characters that XML cannot hold. A link without words shows its address.
 */
export function prepare(recap: Recap): Recap {
  // The model is plain JSON, so one pass over the JSON, from the inside out, reaches every text and every list of blocks.
  const shown: Recap = JSON.parse(JSON.stringify(recap), (_key, value: unknown) => {
    if (typeof value === 'string') return cleanText(value)
    if (Array.isArray(value)) return value.filter((item: unknown) => !isForDeckOnly(item) && !isBlank(item))
    return isNode(value) ? named(value) : value
  })
  return { ...shown, lang: shown.lang.replaceAll('_', '-').replace(/[^A-Za-z0-9-]/g, '') || 'en' }
}

/** Text without lone surrogates, noncharacters and control characters, most of which XML 1.0 forbids (section 2.2 there). */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
}

function isForDeckOnly(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'only' in value && value.only === 'deck'
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** A link that leads to an address and has no words, with the address in their place. */
function named(node: Node): Node {
  const { type, target, children } = node
  if (type !== 'link' || !holdsSpaceAlone(children)) return node
  const url = typeof target === 'object' && target !== null && 'url' in target ? target.url : ''
  return url === '' ? node : { ...node, children: [{ type: 'text', value: url, lang: null }] }
}

/** Line breaks alone are an author's way to make room, which styles make here. */
function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('children' in value)) return false
  const { children } = value
  if ('checked' in value) return Array.isArray(children) && children.length === 0
  if (!isNode(value)) return false
  if (value.type === 'paragraph') return holdsSpaceAlone(children)
  return (
    (value.type === 'link' || value.type === 'emphasis') && Array.isArray(children) && children.length === 0
  )
}

const holdsSpaceAlone = (children: unknown): boolean => Array.isArray(children) && children.every(isSpace)

function isSpace(inline: unknown): boolean {
  if (!isNode(inline)) return false
  if (inline.type === 'text' || inline.type === 'code') return nothing.test(String(inline['value']))
  if (inline.type === 'link' || inline.type === 'emphasis') return holdsSpaceAlone(inline['children'])
  return inline.type === 'break'
}

/** Spaces, and signs that take no room. */
const nothing = /^[\s\u200B-\u200F\u2060]*$/
