/** How far the controls of a quarter of a circle stand from its ends, in radii. */
export const kappa = 0.5522847498

/** A number as PDF takes it: no exponent, no zeros that say nothing. */
export function written(value: number, digits: number): string {
  const factor = 10 ** digits
  const scaled = Math.round(value * factor)
  if (Math.abs(scaled) > 1e9) return Math.abs(value) < 1e21 ? String(scaled / factor) : '0'
  // Whole numbers become text several times sooner than others, and drawings are made of numbers.
  const whole = Math.trunc(scaled / factor)
  let rest = Math.abs(scaled - whole * factor)
  if (rest === 0) return String(whole === 0 ? 0 : whole)
  let places = digits
  for (; rest % 10 === 0; places--) rest /= 10
  const sign = scaled < 0 && whole === 0 ? '-' : ''
  return `${sign}${whole}.${String(rest).padStart(places, '0')}`
}

/** Room that `writeNumber` may need, with a sign after it. */
export const longestNumber = 32

/** Writes into bytes what `written` says, and tells where it ends: without a text for each of the numbers that drawings are made of. */
export function writeNumber(into: Uint8Array, start: number, value: number, digits: number): number {
  const factor = factors[digits] ?? 10 ** digits
  const scaled = Math.round(value * factor)
  let at = start
  if (!(Math.abs(scaled) <= 1e9)) {
    for (const character of written(value, digits)) into[at++] = character.charCodeAt(0)
    return at
  }
  if (scaled < 0) into[at++] = minus
  const size = Math.abs(scaled)
  const whole = Math.trunc(size / factor)
  let rest = size - whole * factor
  let count = 1
  for (let limit = 10; whole >= limit; limit *= 10) count++
  at = writeDigits(into, at, whole, count)
  if (rest === 0) return at
  let places = digits
  for (; rest % 10 === 0; places--) rest /= 10
  into[at] = point
  return writeDigits(into, at + 1, rest, places)
}

const [minus, point, zero] = [0x2d, 0x2e, 0x30]
const factors: readonly number[] = [1, 10, 100, 1000]

function writeDigits(into: Uint8Array, at: number, whole: number, count: number): number {
  let rest = whole
  for (let index = at + count - 1; index >= at; index--) {
    const tenth = Math.trunc(rest / 10)
    into[index] = zero + rest - tenth * 10
    rest = tenth
  }
  return at + count
}

/** The parts of a colour, `#RRGGBB`, as operators take them. */
export function colorParts(color: string): string {
  return colorNumbers(color)
    .map((part) => written(part, 3))
    .join(' ')
}

/** The parts of a colour, `#RRGGBB`, each from 0 to 1. */
export function colorNumbers(color: string): readonly [number, number, number] {
  const number = Number.parseInt(color.slice(1), 16)
  return [(number >> 16) / 255, ((number >> 8) & 0xff) / 255, (number & 0xff) / 255]
}
