import type { FontFace } from '@recapkit/content-model'
import { glyphs } from './coverage.ts'
import { emojiFamily } from './faces.ts'
import { graphemes } from './graphemes.ts'
import { isIgnorable } from './ignorable.ts'
import { fontTable } from './tables.ts'

const advances = new WeakMap<FontFace, Map<string, number>>()

/**
 * The width of a text in ems: the sum of its characters' advances without kerning or ligatures. A character that the
 * face lacks counts as its `.notdef`, one that shows nothing counts nothing; a sequence of emoji counts as one.
 */
export function advance(face: FontFace, text: string): number {
  let known = advances.get(face)
  if (known === undefined) {
    known = new Map()
    advances.set(face, known)
  }
  let sum = 0
  for (const character of face.family === emojiFamily ? leading(text) : text) {
    let width = known.get(character)
    if (width === undefined) {
      width = characterAdvance(face, character)
      known.set(character, width)
    }
    sum += width
  }
  return sum
}

/** The first character of each grapheme cluster: a sequence of emoji is drawn as one. */
function* leading(text: string): Generator<string> {
  for (const cluster of graphemes(text)) yield String.fromCodePoint(cluster.codePointAt(0) ?? 0)
}

function characterAdvance(face: FontFace, character: string): number {
  if (isIgnorable(character)) return 0
  const metrics = fontTable(face, 'hmtx')
  const count = fontTable(face, 'hhea').getUint16(34)
  const glyph = glyphs(face).get(character.codePointAt(0) ?? 0) ?? 0
  return metrics.getUint16(4 * Math.min(glyph, count - 1)) / fontTable(face, 'head').getUint16(18)
}
