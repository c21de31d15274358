import type { Recap } from '@recapkit/content-model'

/** The recap as the document shows it: without blocks for the deck alone, and without characters that XML cannot hold. */
export function prepare(recap: Recap): Recap {
  // The model is plain JSON, so one pass over the JSON reaches every text and every list of blocks.
  const shown: Recap = JSON.parse(JSON.stringify(recap), (_key, value: unknown) => {
    if (typeof value === 'string') return cleanText(value)
    return Array.isArray(value) ? value.filter((item: unknown) => !isForDeckOnly(item)) : value
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
