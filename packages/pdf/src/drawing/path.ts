import { written } from '../operators.ts'

/** A part of a path: PDF's operator for it (ISO 32000-1, 8.5.2) and the points that it takes. */
export interface Segment {
  readonly operator: 'm' | 'l' | 'c' | 'h'
  readonly points: readonly number[]
}

/** How many numbers each command of SVG's path data takes at a time. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 }

/** SVG path data (SVG 2, 9.3) as lines and cubic curves; null where it has arcs or is malformed. */
export function readPath(data: string): readonly Segment[] | null {
  const segments: Segment[] = []
  const at = {
    x: 0,
    y: 0,
    startX: 0,
    startY: 0,
    control: null as readonly [number, number] | null,
    before: '',
  }
  const add = (operator: Segment['operator'], ...points: readonly number[]): void => {
    segments.push({ operator, points })
    at.x = points.at(-2) ?? at.startX
    at.y = points.at(-1) ?? at.startY
  }
  const quadratic = (qx: number, qy: number, x: number, y: number): void => {
    const third = (from: number, to: number): number => from + (2 * (to - from)) / 3
    at.control = [qx, qy]
    add('c', third(at.x, qx), third(at.y, qy), third(x, qx), third(y, qy), x, y)
  }
  const reflected = (...after: readonly string[]): readonly [number, number] =>
    at.control !== null && after.includes(at.before)
      ? [2 * at.x - at.control[0], 2 * at.y - at.control[1]]
      : [at.x, at.y]
  for (const [, letter = '', rest = ''] of data.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const upper = letter.toUpperCase()
    const size = sizes[upper]
    const numbers = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number)
    if (size === undefined || (size > 0 && (numbers.length === 0 || numbers.length % size !== 0))) return null
    for (let index = 0; index === 0 || index < numbers.length; index += Math.max(size, 1)) {
      const [dx, dy] = letter === upper ? [0, 0] : [at.x, at.y]
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
        .slice(index, index + size)
        .map((one, place) => (upper === 'V' || place % 2 === 1 ? one + dy : one + dx))
      const control = at.control
      switch (upper) {
        case 'M':
          add(index === 0 ? 'm' : 'l', a, b)
          if (index === 0) Object.assign(at, { startX: a, startY: b })
          break
        case 'L':
          add('l', a, b)
          break
        case 'H':
          add('l', a, at.y)
          break
        case 'V':
          add('l', at.x, a)
          break
        case 'C':
          at.control = [c, d]
          add('c', a, b, c, d, e, f)
          break
        case 'S': {
          const [x1, y1] = reflected('C', 'S')
          at.control = [a, b]
          add('c', x1, y1, a, b, c, d)
          break
        }
        case 'Q':
          quadratic(a, b, c, d)
          break
        case 'T': {
          const [x1, y1] = reflected('Q', 'T')
          quadratic(x1, y1, a, b)
          break
        }
        default:
          add('h')
      }
      if (at.control === control) at.control = null
      at.before = upper
    }
  }
  return segments
}

/** Segments as PDF writes them, seen from an origin; `digits` is how many decimals are kept. */
export function writePath(
  segments: readonly Segment[],
  digits: number,
  origin: readonly [number, number] = [0, 0],
): string {
  const [left, top] = origin
  return segments
    .map(({ operator, points }) =>
      [...points.map((one, index) => written(one - (index % 2 === 0 ? left : top), digits)), operator].join(
        ' ',
      ),
    )
    .join(' ')
}

/** Path data as PDF writes it; null where it has arcs or is malformed. */
export function pathOperators(data: string, digits: number): string | null {
  const segments = readPath(data)
  return segments === null ? null : writePath(segments, digits)
}
