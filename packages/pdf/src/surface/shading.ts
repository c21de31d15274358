import type { Gradient, Stop } from '../drawing/drawing.ts'
import { colorNumbers } from '../operators.ts'
import type { Dictionary } from './pdfkit.ts'

/** A gradient as a pattern of an axial or radial shading (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4). */
export function shadingPattern({ kind, coordinates, matrix, stops }: Gradient): Dictionary {
  return {
    Type: 'Pattern',
    PatternType: 2,
    Matrix: [...matrix],
    Shading: {
      ShadingType: kind === 'linear' ? 2 : 3,
      ColorSpace: 'DeviceRGB',
      Coords: [...coordinates],
      Extend: [true, true],
      Function: colorFunction(stops),
    },
  }
}

/** From one colour to the next (7.10.3), stitched together where there are several (7.10.4). */
function colorFunction(stops: readonly Stop[]): Dictionary {
  const parts = stops.slice(1).map((stop, index) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: colorNumbers(stops[index]?.color ?? stop.color),
    C1: colorNumbers(stop.color),
    N: 1,
  }))
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: parts,
    Bounds: stops.slice(1, -1).map((stop) => stop.offset),
    Encode: parts.flatMap(() => [0, 1]),
  }
}
