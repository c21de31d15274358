/** How many numbers each command of SVG's path data takes at a time. */
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 }

/**
 * SVG path data (SVG 2, 9.3) as PDF's path operators; null where it has arcs or is malformed. `digits` is how many decimals
 * are kept.
 */
export function pathOperators(data: string, digits: number): string | null {
  const out: string[] = []
  const at = {
    x: 0,
    y: 0,
    startX: 0,
    startY: 0,
    control: null as readonly [number, number] | null,
    before: '',
  }
  const write = (operator: string, ...numbers: readonly number[]): void => {
    out.push(...numbers.map((number) => rounded(number, digits)), operator)
  }
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    write('c', x1, y1, x2, y2, x, y)
    at.x = x
    at.y = y
  }
  const quadratic = (qx: number, qy: number, x: number, y: number): void => {
    const third = (from: number, to: number): number => from + (2 * (to - from)) / 3
    at.control = [qx, qy]
    curve(third(at.x, qx), third(at.y, qy), third(x, qx), third(y, qy), x, y)
  }
  const line = (x: number, y: number): void => {
    write('l', x, y)
    at.x = x
    at.y = y
  }
  const reflected = (...after: readonly string[]): readonly [number, number] =>
    at.control !== null && after.includes(at.before)
      ? [2 * at.x - at.control[0], 2 * at.y - at.control[1]]
      : [at.x, at.y]
  for (const [, letter = '', rest = ''] of data.matchAll(
    /([A-Za-z])([^A-Za-z]*(?:[eE][-+]?\d[^A-Za-z]*)*)/g,
  )) {
    const upper = letter.toUpperCase()
    const size = sizes[upper]
    const numbers = Array.from(rest.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g), (one) =>
      Number(one[0]),
    )
    if (size === undefined || (size > 0 && (numbers.length === 0 || numbers.length % size !== 0))) return null
    for (let index = 0; index === 0 || index < numbers.length; index += Math.max(size, 1)) {
      const [dx, dy] = letter === upper ? [0, 0] : [at.x, at.y]
      const given = numbers.slice(index, index + size)
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given.map((one, place) =>
        upper === 'V' ? one + dy : one + (place % 2 === 0 ? dx : dy),
      )
      const control = at.control
      switch (upper) {
        case 'M':
          if (index === 0) {
            write('m', a, b)
            Object.assign(at, { x: a, y: b, startX: a, startY: b })
          } else line(a, b)
          break
        case 'L':
          line(a, b)
          break
        case 'H':
          line(a, at.y)
          break
        case 'V':
          line(at.x, a)
          break
        case 'C':
          at.control = [c, d]
          curve(a, b, c, d, e, f)
          break
        case 'S': {
          const [x1, y1] = reflected('C', 'S')
          at.control = [a, b]
          curve(x1, y1, a, b, c, d)
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
          write('h')
          at.x = at.startX
          at.y = at.startY
      }
      if (at.control === control) at.control = null
      at.before = upper
    }
  }
  return out.join(' ')
}

/** A number as PDF takes it: no exponent, no zeros that say nothing. */
export function rounded(value: number, digits: number): string {
  const factor = 10 ** digits
  const whole = Math.round(value * factor) / factor
  return Math.abs(whole) < 1e-6 ? '0' : Math.abs(whole) < 1e21 ? String(whole) : '0'
}
