import { characterCode } from './compose.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import { shape } from './shape.ts'

/** The same box for each cluster, but under a code of its own, so that copied text holds the source's characters. */
export function substituteCodes(
  font: EmbeddedFont,
  box: string,
  clusters: readonly string[],
): readonly number[] {
  return clusters.flatMap((character) => {
    const drawn = shape(font, character.trim() === '' ? ' ' : box)
    return drawn.map((one) => characterCode(font, { ...one, character }))
  })
}
