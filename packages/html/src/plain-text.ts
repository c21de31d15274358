import { legalText } from './escape.ts'

/** Text on one line without the characters that XML forbids. */
export function plainText(text: string): string {
  return legalText(text).replace(/\s+/g, ' ').trim()
}

/** The texts that say something. */
export function plainTexts(texts: readonly string[]): readonly string[] {
  return texts.map(plainText).filter(Boolean)
}
