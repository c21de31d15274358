import { curve, type Path, pointsOf } from './path.ts'

/** The edges of something: left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number]

/** The edges of a path as it is drawn, which its curves may not reach with their controls. */
export function boundsOf({ operators, points }: Path): Bounds {
  const xs: number[] = []
  const ys: number[] = []
  let at = 0
  for (const operator of operators) {
    const count = pointsOf(operator)
    if (operator === curve) {
      turningPoints(points, at, xs)
      turningPoints(points, at + 1, ys)
    }
    if (count > 0) {
      xs.push(points[at + count - 2] ?? 0)
      ys.push(points[at + count - 1] ?? 0)
    }
    at += count
  }
  const least = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.min(one, other), values[0] ?? 0)
  const most = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.max(one, other), values[0] ?? 0)
  return [least(xs), least(ys), most(xs), most(ys)]
}

/** Where a cubic curve turns back on one axis: the roots of its derivative. */
function turningPoints(points: Float64Array, at: number, into: number[]): void {
  const [p0, p1, p2, p3] = [points[at - 2] ?? 0, points[at] ?? 0, points[at + 2] ?? 0, points[at + 4] ?? 0]
  const a = 3 * (p3 - 3 * p2 + 3 * p1 - p0)
  const b = 6 * (p2 - 2 * p1 + p0)
  const c = 3 * (p1 - p0)
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  const times = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  for (const t of times) {
    if (!(t > 0 && t < 1)) continue
    const s = 1 - t
    into.push(s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3)
  }
}
