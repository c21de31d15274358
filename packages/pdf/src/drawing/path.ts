import { longestNumber, writeNumber } from '../operators.ts'
import { readCommands } from './path-commands.ts'

/** A path as PDF has it (ISO 32000-1, 8.5.2): character codes of its operators `m`, `l`, `c`, `h`, and the points that they take in a row. */
export interface Path {
  readonly operators: Uint8Array
  readonly points: Float64Array
}

/** A stretch of a path, from one index to before another. */
export interface Stretch {
  readonly operators: readonly [start: number, end: number]
  readonly points: readonly [start: number, end: number]
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
  readonly operators: Uint8Array
  readonly points: Float64Array
  operatorsEnd: number
  pointsEnd: number
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
  const pen = newPen(letters.length + (ends.at(-1) ?? 0))
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
  return {
    operators: pen.operators.slice(0, pen.operatorsEnd),
    points: pen.points.slice(0, pen.pointsEnd),
  }
}

/** Each letter and number begins one operator at most. */
function newPen(most: number): Pen {
  const { operators, points } = most > usual ? roomFor(most) : scratch
  const at = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 }
  return { operators, points, operatorsEnd: 0, pointsEnd: 0, ...at }
}

const roomFor = (most: number) => ({
  operators: new Uint8Array(most),
  points: new Float64Array(mostPoints * most),
})

/** Where paths grow that have not very many numbers. */
const usual = 16_384
const mostPoints = 6
const scratch = roomFor(usual)

function finish(pen: Pen): void {
  pen.operators[pen.operatorsEnd++] = close
  pen.x = pen.startX
  pen.y = pen.startY
}

function draw(pen: Pen, operator: number, x: number, y: number): void {
  pen.operators[pen.operatorsEnd++] = operator
  pen.points[pen.pointsEnd++] = x
  pen.points[pen.pointsEnd++] = y
  pen.x = x
  pen.y = y
}

function cubic(pen: Pen, x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
  pen.points[pen.pointsEnd++] = x1
  pen.points[pen.pointsEnd++] = y1
  pen.points[pen.pointsEnd++] = x2
  pen.points[pen.pointsEnd++] = y2
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

/** The whole of a path as one stretch. */
export const wholeOf = ({ operators, points }: Path): Stretch => ({
  operators: [0, operators.length],
  points: [0, points.length],
})

/** Stretches of a path as PDF writes them, seen from an origin; `digits` is how many decimals are kept. */
export function writePath(
  path: Path,
  digits: number,
  stretches: readonly Stretch[] = [wholeOf(path)],
  origin: readonly [number, number] = [0, 0],
): string {
  const { operators, points } = path
  const [left, top] = origin
  const room = points.length * longestNumber + operators.length * 2
  const bytes = room > writing.length ? Buffer.allocUnsafe(room) : writing
  let end = 0
  for (const stretch of stretches) {
    const [first, last] = stretch.operators
    let index = stretch.points[0]
    for (let at = first; at < last; at++) {
      const operator = operators[at] ?? 0
      for (const next = index + pointsOf(operator); index < next; index++) {
        end = writeNumber(bytes, end, (points[index] ?? 0) - (index % 2 === 0 ? left : top), digits)
        bytes[end++] = space
      }
      bytes[end++] = operator
      bytes[end++] = space
    }
  }
  return bytes.toString('latin1', 0, Math.max(0, end - 1))
}

const space = 0x20

/** Where paths are written before they become text. */
const writing = Buffer.allocUnsafe(usual * longestNumber)
