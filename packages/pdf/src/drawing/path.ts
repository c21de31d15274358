import { written } from '../operators.ts'
import { readCommands } from './path-commands.ts'

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
  const add = (operator: Segment['operator'], points: readonly number[]): void => {
    segments.push({ operator, points })
    at.x = points[points.length - 2] ?? at.startX
    at.y = points[points.length - 1] ?? at.startY
  }
  const quadratic = (qx: number, qy: number, x: number, y: number): void => {
    const third = (from: number, to: number): number => from + (2 * (to - from)) / 3
    at.control = [qx, qy]
    add('c', [third(at.x, qx), third(at.y, qy), third(x, qx), third(y, qy), x, y])
  }
  const reflected = (...after: readonly string[]): readonly [number, number] =>
    at.control !== null && after.includes(at.before)
      ? [2 * at.x - at.control[0], 2 * at.y - at.control[1]]
      : [at.x, at.y]
  for (const { letter, numbers } of readCommands(data)) {
    const upper = letter.toUpperCase()
    const size = sizes[upper]
    if (size === undefined || (size > 0 && (numbers.length === 0 || numbers.length % size !== 0))) return null
    for (let index = 0; index === 0 || index < numbers.length; index += Math.max(size, 1)) {
      const [dx, dy] = letter === upper ? [0, 0] : [at.x, at.y]
      const a = (numbers[index] ?? 0) + (upper === 'V' ? dy : dx)
      const b = (numbers[index + 1] ?? 0) + dy
      const c = (numbers[index + 2] ?? 0) + dx
      const d = (numbers[index + 3] ?? 0) + dy
      const control = at.control
      switch (upper) {
        case 'M':
          add(index === 0 ? 'm' : 'l', [a, b])
          if (index === 0) Object.assign(at, { startX: a, startY: b })
          break
        case 'L':
          add('l', [a, b])
          break
        case 'H':
          add('l', [a, at.y])
          break
        case 'V':
          add('l', [at.x, a])
          break
        case 'C':
          at.control = [c, d]
          add('c', [a, b, c, d, (numbers[index + 4] ?? 0) + dx, (numbers[index + 5] ?? 0) + dy])
          break
        case 'S': {
          const [x1, y1] = reflected('C', 'S')
          at.control = [a, b]
          add('c', [x1, y1, a, b, c, d])
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
          add('h', [])
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
  const parts: string[] = []
  for (const { operator, points } of segments) {
    for (let index = 0; index < points.length; index++)
      parts.push(written((points[index] ?? 0) - (index % 2 === 0 ? left : top), digits))
    parts.push(operator)
  }
  return parts.join(' ')
}

/** Path data as PDF writes it; null where it has arcs or is malformed. */
export function pathOperators(data: string, digits: number): string | null {
  const segments = readPath(data)
  return segments === null ? null : writePath(segments, digits)
}
