import { longestNumber, writeNumber } from '../operators.ts'
import { readCommands } from './path-commands.ts'

/** A path as PDF has it (ISO 32000-1, 8.5.2): character codes of its operators `m`, `l`, `c`, `h`, and the points that they take in a row. */
export interface Path {
  readonly operators: readonly number[]
  readonly points: readonly number[]
}

export const move = 0x6d
export const curve = 0x63
const [line, close] = [0x6c, 0x68]

/** How many numbers an operator takes. */
export const pointsOf = (operator: number): number => (operator === curve ? 6 : operator === close ? 0 : 2)

/** How many numbers each command of SVG's path data takes at a time. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 }

/** A path that grows. */
interface Pen {
  readonly operators: number[]
  readonly points: number[]
  x: number
  y: number
  startX: number
  startY: number
  /** The last control of a curve, for one that goes on smoothly after the same kind. */
  controlX: number
  controlY: number
}

/** SVG path data (SVG 2, 9.3) as lines and cubic curves; null where it has arcs or is malformed. */
export function readPath(data: string): Path | null {
  const { letters, ends, numbers } = readCommands(data)
  const pen: Pen = { operators: [], points: [], x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 }
  let index = 0
  let before = ''
  for (let command = 0; command < letters.length; command++) {
    const code = letters[command] ?? 0
    const letter = String.fromCharCode(code & ~0x20)
    const isRelative = (code & 0x20) !== 0
    const end = ends[command] ?? 0
    const size = sizes[letter]
    if (size === undefined || (size > 0 && (end === index || (end - index) % size !== 0))) return null
    if (size === 0) finish(pen)
    for (let isFirst = true; size > 0 && index < end; isFirst = false, index += size) {
      const dx = isRelative ? pen.x : 0
      const dy = isRelative ? pen.y : 0
      const a = (numbers[index] ?? 0) + (letter === 'V' ? dy : dx)
      const b = (numbers[index + 1] ?? 0) + dy
      const c = (numbers[index + 2] ?? 0) + dx
      const d = (numbers[index + 3] ?? 0) + dy
      switch (letter) {
        case 'M':
          draw(pen, isFirst ? move : line, a, b)
          if (isFirst) Object.assign(pen, { startX: a, startY: b })
          break
        case 'L':
          draw(pen, line, a, b)
          break
        case 'H':
          draw(pen, line, a, pen.y)
          break
        case 'V':
          draw(pen, line, pen.x, a)
          break
        case 'C':
          cubic(pen, a, b, c, d, (numbers[index + 4] ?? 0) + dx, (numbers[index + 5] ?? 0) + dy)
          break
        case 'S': {
          const isSmooth = before === 'C' || before === 'S'
          const x1 = isSmooth ? 2 * pen.x - pen.controlX : pen.x
          cubic(pen, x1, isSmooth ? 2 * pen.y - pen.controlY : pen.y, a, b, c, d)
          break
        }
        case 'Q':
          quadratic(pen, a, b, c, d)
          break
        case 'T': {
          const isSmooth = before === 'Q' || before === 'T'
          const x1 = isSmooth ? 2 * pen.x - pen.controlX : pen.x
          quadratic(pen, x1, isSmooth ? 2 * pen.y - pen.controlY : pen.y, a, b)
          break
        }
      }
      before = letter
    }
    before = letter
    index = end
  }
  return { operators: pen.operators, points: pen.points }
}

function finish(pen: Pen): void {
  pen.operators.push(close)
  pen.x = pen.startX
  pen.y = pen.startY
}

function draw(pen: Pen, operator: number, x: number, y: number): void {
  pen.operators.push(operator)
  pen.points.push(x, y)
  pen.x = x
  pen.y = y
}

function cubic(pen: Pen, x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
  pen.points.push(x1, y1, x2, y2)
  draw(pen, curve, x, y)
  pen.controlX = x2
  pen.controlY = y2
}

function quadratic(pen: Pen, x1: number, y1: number, x: number, y: number): void {
  cubic(pen, third(pen.x, x1), third(pen.y, y1), third(x, x1), third(y, y1), x, y)
  pen.controlX = x1
  pen.controlY = y1
}

const third = (from: number, to: number): number => from + (2 * (to - from)) / 3

/** A path as PDF writes it, seen from an origin; `digits` is how many decimals are kept. */
export function writePath(
  { operators, points }: Path,
  digits: number,
  origin: readonly [number, number] = [0, 0],
): string {
  const [left, top] = origin
  const bytes = roomFor(points.length * longestNumber + operators.length * 2)
  let end = 0
  let index = 0
  for (const operator of operators) {
    for (const next = index + pointsOf(operator); index < next; index++) {
      end = writeNumber(bytes, end, (points[index] ?? 0) - (index % 2 === 0 ? left : top), digits)
      bytes[end++] = space
    }
    bytes[end++] = operator
    bytes[end++] = space
  }
  return bytes.toString('latin1', 0, Math.max(0, end - 1))
}

const space = 0x20

/** Where paths are written before they become text, the same for all. */
let scratch = Buffer.allocUnsafe(0)

function roomFor(length: number): Buffer {
  if (scratch.length < length) scratch = Buffer.allocUnsafe(2 * length)
  return scratch
}
