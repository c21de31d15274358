/** The commands of path data: their letters, all their numbers one after the other, and where those of each end. */
export interface Commands {
  /** Character codes. */
  readonly letters: readonly number[]
  readonly ends: readonly number[]
  /** Good until the next path is read. */
  readonly numbers: Float64Array
}

/**
 * Reads path data (SVG 2, 9.3.9) byte by byte into flat lists: drawings whose texts are outlines are made of little else.
 * What is neither letter nor number is left out, as are numbers before the first letter.
 */
export function readCommands(data: string): Commands {
  const bytes = Buffer.from(data, 'latin1')
  const letters: number[] = []
  const ends: number[] = []
  const most = (bytes.length >> 1) + 1
  const numbers = most > usual ? new Float64Array(most) : scratch
  let count = 0
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] ?? 0
    if (isLetter(code)) {
      if (letters.length > 0) ends.push(count)
      letters.push(code)
    }
    if (!isDigit(code) && code !== minus && code !== plus && code !== point) {
      at++
      continue
    }
    const start = at
    let digit = bytes[code === minus || code === plus ? ++at : at] ?? 0
    let value = 0
    let digits = 0
    for (; isDigit(digit); digits++, digit = bytes[++at] ?? 0) value = value * 10 + digit - zero
    const whole = digits
    if (digit === point) {
      digit = bytes[++at] ?? 0
      for (; isDigit(digit); digits++, digit = bytes[++at] ?? 0) value = value * 10 + digit - zero
    }
    if (digits === 0 || letters.length === 0) continue
    const end = (digit | 0x20) === exponent ? exponentEnd(bytes, at) : at
    const power = powers[digits - whole]
    // Both are exact, so that their quotient is the number that is nearest.
    if (end === at && power !== undefined && value <= Number.MAX_SAFE_INTEGER)
      numbers[count++] = code === minus ? -value / power : value / power
    else numbers[count++] = Number(data.slice(start, end))
    at = end
  }
  if (letters.length > 0) ends.push(count)
  return { letters, ends, numbers }
}

/** Where the numbers of paths are read to, but of those that have very many. */
const usual = 16_384
const scratch = new Float64Array(usual)

const [zero, nine, minus, plus, point, exponent] = [0x30, 0x39, 0x2d, 0x2b, 0x2e, 0x65]

/** Powers of ten that are whole in a double. */
const powers: readonly number[] = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

const isDigit = (code: number): boolean => code >= zero && code <= nine
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Where an exponent that begins here ends; the place itself where none does. */
function exponentEnd(bytes: Uint8Array, start: number): number {
  const sign = bytes[start + 1]
  let at = start + (sign === minus || sign === plus ? 2 : 1)
  if (!isDigit(bytes[at] ?? 0)) return start
  while (isDigit(bytes[at] ?? 0)) at++
  return at
}
