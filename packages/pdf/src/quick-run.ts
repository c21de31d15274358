import type { Font, Glyph, GlyphRun } from 'fontkit'

/** Characters of which most words of Latin scripts are made. */
const plain = /^[ -~\u00A0-\u017F\u2010-\u201E\u2026]+$/

/** For each pair of characters, as two halves of a number, the first one's advance before the second; NaN when they join. */
const pairs = new WeakMap<Font, Map<number, number>>()

/**
 * What shaping gives for a word whose characters only kern: glyph after glyph, each pair of characters shaped once and
 * for all words; null for a word in which letters join, or whose script wants more.
 */
export function quickRun(face: Font, scratch: Font, text: string): GlyphRun | null {
  if (!plain.test(text)) return null
  let known = pairs.get(scratch)
  if (known === undefined) {
    known = new Map()
    pairs.set(scratch, known)
  }
  const glyphs: Glyph[] = []
  const positions: GlyphRun['positions'][number][] = []
  let advanceWidth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0
    const key = code * 0x10000 + next
    let xAdvance = known.get(key)
    if (xAdvance === undefined) {
      xAdvance = advanceBefore(scratch, code, next)
      known.set(key, xAdvance)
    }
    if (Number.isNaN(xAdvance)) return null
    glyphs.push(face.glyphForCodePoint(code))
    positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })
    advanceWidth += xAdvance
  }
  return { glyphs, positions, advanceWidth }
}

function advanceBefore(font: Font, code: number, next: number): number {
  const alone = font.glyphForCodePoint(code)
  if (alone.id === 0) return Number.NaN
  if (next === 0) return singly(font, code)
  const { glyphs, positions } = font.layout(String.fromCharCode(code, next))
  const second = font.glyphForCodePoint(next)
  const isPlain =
    glyphs.length === 2 &&
    glyphs[0]?.id === alone.id &&
    glyphs[1]?.id === second.id &&
    positions.every(({ xOffset, yOffset, yAdvance }) => xOffset === 0 && yOffset === 0 && yAdvance === 0) &&
    positions[1]?.xAdvance === singly(font, next)
  return isPlain ? (positions[0]?.xAdvance ?? Number.NaN) : Number.NaN
}

function singly(font: Font, code: number): number {
  const { glyphs, positions } = font.layout(String.fromCharCode(code))
  return glyphs.length === 1 ? (positions[0]?.xAdvance ?? Number.NaN) : Number.NaN
}
