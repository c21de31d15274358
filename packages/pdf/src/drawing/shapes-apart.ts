import { move, type Path, pointsOf, type Stretch } from './path.ts'

/** The edges of something: left, top, right, bottom. */
type Bounds = [number, number, number, number]

/** What stands apart from all else in a path. */
export interface Shape {
  readonly stretches: Stretch[]
  readonly bounds: Bounds
}

/**
 * A path that is filled, cut into shapes that do not meet, as the letters of a text are: alike ones written from their own
 * origin are the same characters, which a file holds but once. Shapes whose bounds meet stay together, being each other's
 * holes. Null where it stays whole.
 */
export function shapesApart(path: Path): readonly Shape[] | null {
  const shapes: Shape[] = []
  for (const contour of contoursOf(path)) {
    const met = shapes.slice(-nearest).filter((shape) => meet(shape.bounds, contour.bounds))
    const [first, ...others] = met
    if (first === undefined) {
      shapes.push(contour)
      continue
    }
    for (const one of [...others, contour]) {
      first.stretches.push(...one.stretches)
      extend(first.bounds, one.bounds)
    }
    for (const one of others) shapes.splice(shapes.indexOf(one), 1)
  }
  return shapes.length > 1 && allApart(shapes) ? shapes : null
}

/** How many shapes back a contour may belong to. */
const nearest = 4

function contoursOf({ operators, points }: Path): readonly Shape[] {
  const contours: Shape[] = []
  let first = 0
  let start = 0
  let at = 0
  for (let index = 0; index < operators.length; index++) {
    at += pointsOf(operators[index] ?? 0)
    const isLast = index === operators.length - 1
    if (!isLast && operators[index + 1] !== move) continue
    const stretch: Stretch = { operators: [first, index + 1], points: [start, at] }
    contours.push({ stretches: [stretch], bounds: edgesOf(points, start, at) })
    first = index + 1
    start = at
  }
  return contours
}

/** The edges of points, their controls among them. */
function edgesOf(points: Float64Array, start: number, end: number): Bounds {
  let left = points[start] ?? 0
  let top = points[start + 1] ?? 0
  let right = left
  let bottom = top
  for (let index = start + 2; index < end; index += 2) {
    const x = points[index] ?? 0
    const y = points[index + 1] ?? 0
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return [left, top, right, bottom]
}

function extend(bounds: Bounds, [left, top, right, bottom]: Readonly<Bounds>): void {
  bounds[0] = Math.min(bounds[0], left)
  bounds[1] = Math.min(bounds[1], top)
  bounds[2] = Math.max(bounds[2], right)
  bounds[3] = Math.max(bounds[3], bottom)
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
