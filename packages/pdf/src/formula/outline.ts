import type { FaceSegment } from '@recapkit/fonts'
import { type Path, readPath } from '../drawing/path.ts'
import { ownFace } from '../faces.ts'

/** A text as paths from its origin, y upwards, with a thousand units to the size of its font; its width in ems. */
export interface Outline {
  readonly path: Path
  readonly width: number
}

const units = 1000

/** The outlines of a text that is cut by face; null where no face has a part of it. */
export function outlineOf(segments: readonly FaceSegment[]): Outline | null {
  const operators: number[] = []
  const points: number[] = []
  let x = 0
  for (const { face, text } of segments) {
    if (face === null) return null
    const font = ownFace(face)
    const { glyphs, positions } = font.layout(text)
    const em = font.unitsPerEm
    for (const [index, { path }] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {}
      const placed = path.scale(units / em).translate(units * (x + xOffset / em), (units * yOffset) / em)
      const read = readPath(placed.toSVG())
      if (read === null) return null
      operators.push(...read.operators)
      points.push(...read.points)
      x += xAdvance / em
    }
  }
  const path = { operators: Uint8Array.from(operators), points: Float64Array.from(points) }
  return { path, width: x }
}
