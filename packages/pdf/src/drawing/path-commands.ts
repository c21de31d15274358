/** A command of path data with all numbers up to the next (SVG 2, 9.3.9); what is no number is left out. */
export interface Command {
  readonly letter: string
  readonly numbers: readonly number[]
}

/** Reads path data sign by sign: drawings whose texts are outlines are made of little else. */
export function readCommands(data: string): readonly Command[] {
  const commands: Command[] = []
  let numbers: number[] = []
  for (let at = 0; at < data.length; ) {
    const code = data.charCodeAt(at)
    if (isDigit(code) || code === minus || code === plus || code === point) {
      const end = numberEnd(data, at)
      const number = Number(data.slice(at, end))
      if (!Number.isNaN(number)) numbers.push(number)
      at = Math.max(end, at + 1)
      continue
    }
    if (isLetter(code)) {
      numbers = []
      commands.push({ letter: data.charAt(at), numbers })
    }
    at++
  }
  return commands
}

const [minus, plus, point] = [0x2d, 0x2b, 0x2e]

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Where a number ends: sign, digits, one point, and an exponent with digits. */
function numberEnd(data: string, start: number): number {
  let at = start + (isDigit(data.charCodeAt(start)) || data.charCodeAt(start) === point ? 0 : 1)
  while (isDigit(data.charCodeAt(at))) at++
  if (data.charCodeAt(at) === point) {
    at++
    while (isDigit(data.charCodeAt(at))) at++
  }
  if ((data.charCodeAt(at) | 0x20) !== 0x65) return at
  const sign = data.charCodeAt(at + 1)
  const digits = at + (sign === minus || sign === plus ? 2 : 1)
  if (!isDigit(data.charCodeAt(digits))) return at
  at = digits
  while (isDigit(data.charCodeAt(at))) at++
  return at
}
