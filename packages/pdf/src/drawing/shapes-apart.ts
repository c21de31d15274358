import type { Segment } from './path.ts'

/** The edges of something: left, top, right, bottom. */
type Bounds = [number, number, number, number]

interface Shape {
  readonly segments: Segment[]
  readonly bounds: Bounds
}

/**
 * A path that is filled, cut into shapes that do not meet, as the letters of a text are: alike ones written from their own
 * origin are the same characters, which a file holds but once. Shapes whose bounds meet stay together, being each other's
 * holes.
 */
export function shapesApart(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const shapes: Shape[] = []
  for (const contour of contoursOf(segments)) {
    const met = shapes.slice(-nearest).filter((shape) => meet(shape.bounds, contour.bounds))
    const [first, ...others] = met
    if (first === undefined) {
      shapes.push(contour)
      continue
    }
    for (const one of [...others, contour]) {
      first.segments.push(...one.segments)
      extend(first.bounds, one.bounds)
    }
    for (const one of others) shapes.splice(shapes.indexOf(one), 1)
  }
  return allApart(shapes) ? shapes.map((shape) => shape.segments) : [segments]
}

/** How many shapes back a contour may belong to. */
const nearest = 4

function contoursOf(segments: readonly Segment[]): readonly Shape[] {
  const contours: Shape[] = []
  for (const segment of segments) {
    const last = contours.at(-1)
    if (last === undefined || segment.operator === 'm') {
      const [x = 0, y = 0] = segment.points
      contours.push({ segments: [segment], bounds: [x, y, x, y] })
      continue
    }
    last.segments.push(segment)
    const { points } = segment
    for (let index = 0; index < points.length; index += 2)
      reach(last.bounds, points[index] ?? 0, points[index + 1] ?? 0)
  }
  return contours
}

function extend(bounds: Bounds, [left, top, right, bottom]: Readonly<Bounds>): void {
  bounds[0] = Math.min(bounds[0], left)
  bounds[1] = Math.min(bounds[1], top)
  bounds[2] = Math.max(bounds[2], right)
  bounds[3] = Math.max(bounds[3], bottom)
}

function reach(bounds: Bounds, x: number, y: number): void {
  if (x < bounds[0]) bounds[0] = x
  if (y < bounds[1]) bounds[1] = y
  if (x > bounds[2]) bounds[2] = x
  if (y > bounds[3]) bounds[3] = y
}

const meet = (one: Readonly<Bounds>, other: Readonly<Bounds>): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]

/** In a drawing of many shapes only neighbours were compared: from left to right no two may meet. */
function allApart(shapes: readonly Shape[]): boolean {
  const sorted = shapes.toSorted((one, other) => one.bounds[0] - other.bounds[0])
  const open: Shape[] = []
  for (const shape of sorted) {
    for (let index = open.length - 1; index >= 0; index--)
      if ((open[index]?.bounds[2] ?? 0) < shape.bounds[0]) open.splice(index, 1)
    if (open.some((one) => meet(one.bounds, shape.bounds))) return false
    open.push(shape)
  }
  return true
}
