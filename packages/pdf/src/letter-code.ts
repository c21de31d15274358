import { characterCode } from './compose.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import type { Letter } from './letters.ts'

const codes = new WeakMap<EmbeddedFont, Map<Letter, number>>()

/**
 * The codes of letters in the font's subset. A glyph that two characters share has a code for each, so that either is
 * copied as what it is.
 */
export function letterCodes(font: EmbeddedFont, letters: readonly Letter[]): readonly number[] {
  let known = codes.get(font)
  if (known === undefined) {
    known = new Map()
    codes.set(font, known)
  }
  const found: number[] = []
  for (const letter of letters) {
    let code = known.get(letter)
    if (code === undefined) {
      code = newCode(font, letter)
      known.set(letter, code)
    }
    found.push(code)
  }
  return found
}

function newCode(font: EmbeddedFont, { glyph, codePoints, width }: Letter): number {
  const code = font.subset.includeGlyph(glyph)
  const meant = font.unicode[code]
  if (meant === undefined) {
    font.widths[code] = width * font.scale
    font.unicode[code] = codePoints
    return code
  }
  if (String(meant) === String(codePoints)) return code
  const character = String.fromCodePoint(...codePoints)
  return characterCode(font, { character, parts: [{ glyph, x: 0, y: 0 }], advance: width })
}
