import type { Direction } from '@recapkit/content-model'
import bidiFactory from 'bidi-js'

const bidi = bidiFactory()
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const letters = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const strong = /[\p{L}\p{N}]/u

/** The direction of a paragraph and, where it mixes directions, the embedding level of each of its characters. */
export interface Levels {
  readonly base: Direction
  readonly levels: Uint8Array | null
}

/**
 * Levels by the Unicode Bidirectional Algorithm (UAX #9). A paragraph goes the document's way, unless it has no letter
 * of that direction, or begins with one of the other in a document from left to right.
 */
export function levelsOf(text: string, around: Direction, forced: Direction | null = null): Levels {
  if (!rightToLeft.test(text)) {
    const base = forced ?? (strong.test(text) ? 'ltr' : around)
    return base === 'ltr'
      ? { base, levels: null }
      : { base, levels: bidi.getEmbeddingLevels(text, base).levels }
  }
  const first = bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0
  const base = forced ?? (around === 'rtl' || first % 2 === 1 ? 'rtl' : 'ltr')
  return { base, levels: bidi.getEmbeddingLevels(text, base).levels }
}

/** The pieces of a line from left to right: rule L2, over the levels of the pieces. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level--)
    for (let start = 0; start < order.length; start++) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  return order
}

/** What to hand to the shaper for a piece that goes from right to left: brackets mirrored, and loose signs turned round. */
export function turned(text: string): string {
  const seen = mirrored(text)
  return hasRightToLeft(text) ? seen : Array.from(seen).reverse().join('')
}

/** Brackets and the like as their mirror images; twice gives what was. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('')
}

/** True when it has letters that go from right to left; a comma of their script alone is shaped as any other sign. */
export function hasRightToLeft(text: string): boolean {
  return letters.test(text)
}
