import type { FaceSegment } from '@recapkit/fonts'
import { pathOperators } from '../drawing/path.ts'
import { ownFace } from '../faces.ts'

/** A text as paths from its origin, y upwards, a unit being the size of its font; its width in the same units. */
export interface Outline {
  readonly operators: string
  readonly width: number
}

/** The outlines of a text that is cut by face; null where no face has a part of it. */
export function outlineOf(segments: readonly FaceSegment[]): Outline | null {
  let operators = ''
  let x = 0
  for (const { face, text } of segments) {
    if (face === null) return null
    const font = ownFace(face)
    const { glyphs, positions } = font.layout(text)
    const em = font.unitsPerEm
    for (const [index, { path }] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {}
      const placed = path.scale(1 / em).translate(x + xOffset / em, yOffset / em)
      operators += `${pathOperators(placed.toSVG(), 4) ?? ''} `
      x += xAdvance / em
    }
  }
  return { operators: operators.trim(), width: x }
}
