import { boundsOf } from './bounds.ts'
import type { Gradient, Stop } from './drawing.ts'
import { colorOf } from './inks.ts'
import type { Attributes } from './markup.ts'
import { type Matrix, multiply, readTransform } from './matrix.ts'
import type { Path } from './path.ts'

/** A gradient as it is defined, for whatever refers to it. */
export interface GradientDefinition {
  readonly kind: Gradient['kind']
  readonly attributes: Attributes
  readonly stops: Attributes[]
}

/**
 * A gradient for a path (SVG 2, 14.2) that `matrix` maps to the drawing; null where PDF has no like of it: where colours are
 * seen through, repeat, or have no extent.
 */
export function gradientFor(
  { kind, attributes, stops }: GradientDefinition,
  path: Path,
  matrix: Matrix,
): Gradient | null {
  const own = readTransform(attributes['gradientTransform'] ?? '')
  const box = attributes['gradientUnits'] === 'userSpaceOnUse' ? null : boundsOf(path)
  const colors = stopsOf(stops)
  const coordinates = kind === 'linear' ? lineOf(attributes) : circlesOf(attributes)
  if (own === null || colors === null || coordinates === null) return null
  if (![...coordinates, ...own].every(Number.isFinite)) return null
  if ((attributes['spreadMethod'] ?? 'pad') !== 'pad' || attributes['href'] !== undefined) return null
  if (box === null) return { kind, coordinates, stops: colors, matrix: multiply(matrix, own) }
  const [left, top, right, bottom] = box
  if (right <= left || bottom <= top) return null
  const within = multiply(matrix, [right - left, 0, 0, bottom - top, left, top])
  return { kind, coordinates, stops: colors, matrix: multiply(within, own) }
}

function lineOf(attributes: Attributes): readonly number[] | null {
  const number = numbersOf(attributes)
  const [x1, y1, x2, y2] = [number('x1', 0), number('y1', 0), number('x2', 1), number('y2', 0)]
  return x1 === x2 && y1 === y2 ? null : [x1, y1, x2, y2]
}

/** From the focus to the outer circle. */
function circlesOf(attributes: Attributes): readonly number[] | null {
  const number = numbersOf(attributes)
  const [cx, cy, r] = [number('cx', 0.5), number('cy', 0.5), number('r', 0.5)]
  const [fx, fy, fr] = [number('fx', cx), number('fy', cy), number('fr', 0)]
  const isWithin = Math.hypot(fx - cx, fy - cy) + fr < r
  return isWithin ? [fx, fy, fr, cx, cy, r] : null
}

const numbersOf =
  (attributes: Attributes) =>
  (name: string, otherwise: number): number =>
    attributes[name] === undefined ? otherwise : Number.parseFloat(attributes[name])

/** The least way between two stops, of the whole. */
const step = 1e-4

function stopsOf(all: readonly Attributes[]): readonly Stop[] | null {
  const stops: Stop[] = []
  for (const attributes of all) {
    const color = colorOf(attributes['stop-color'] ?? '#000000')
    const offset = Number.parseFloat(attributes['offset'] ?? '0')
    if (color === null || !color.startsWith('#') || Number(attributes['stop-opacity'] ?? 1) !== 1) return null
    const before = stops.at(-1)?.offset
    stops.push({ offset: before === undefined ? offset : Math.max(offset, before + step), color })
  }
  const [first, last] = [stops[0], stops.at(-1)]
  if (first === undefined || last === undefined || !(first.offset >= 0) || !(last.offset <= 1)) return null
  if (first.offset > 0) stops.unshift({ ...first, offset: 0 })
  if (last.offset < 1) stops.push({ ...last, offset: 1 })
  return stops.length < 2 ? null : stops
}
