import type { EmbeddedFont } from './embedded-font.ts'
import type { ShapedCharacter } from './shape.ts'

const made = new WeakMap<EmbeddedFont, Map<string, number>>()

/**
 * The code of a character in the font's subset, where what is drawn for it becomes one glyph: it is found, selected and
 * copied by any reader. The character may be a cluster for which one box stands.
 */
export function characterCode(font: EmbeddedFont, { character, parts, advance }: ShapedCharacter): number {
  const known = made.get(font) ?? new Map<string, number>()
  made.set(font, known)
  const key = JSON.stringify([character, parts, advance])
  let code = known.get(key)
  if (code === undefined) {
    code = font.subset.make({ parts, advance })
    font.widths[code] = advance * font.scale
    font.unicode[code] = Array.from(character, (one) => one.codePointAt(0) ?? 0)
    known.set(key, code)
  }
  return code
}
