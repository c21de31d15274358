import type { Recap } from '@recapkit/content-model'

/**
 * The recap as the document shows it: without blocks for the deck alone, without paragraphs and list items that hold
 * nothing, and without characters that XML cannot hold.
 */
export function prepare(recap: Recap): Recap {
  // The model is plain JSON, so one pass over the JSON reaches every text and every list of blocks.
  const shown: Recap = JSON.parse(JSON.stringify(recap), (_key, value: unknown) => {
    if (typeof value === 'string') return cleanText(value)
    return Array.isArray(value)
      ? value.filter((item: unknown) => !isForDeckOnly(item) && !isBlank(item))
      : value
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

/** Line breaks alone are an author's way to make room, which styles make here. */
function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('children' in value)) return false
  const { children } = value
  if (!Array.isArray(children)) return false
  if ('checked' in value) return children.length === 0
  return 'type' in value && value.type === 'paragraph' && children.every(isSpace)
}

const isSpace = (inline: unknown): boolean =>
  typeof inline === 'object' &&
  inline !== null &&
  'type' in inline &&
  (inline.type === 'break' ||
    (inline.type === 'text' && 'value' in inline && String(inline.value).trim() === ''))
