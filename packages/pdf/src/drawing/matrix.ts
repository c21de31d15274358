/** An affine map: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that does the second, then the first, as transforms nest. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** An SVG `transform` as one map; null where it holds what drawings made by programs do not: skews. */
export function readTransform(text: string): Matrix | null {
  let matrix = identity
  for (const [, name = '', inside = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = inside
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const one = numbers.every(Number.isFinite) ? single(name, numbers) : null
    if (one === null) return null
    matrix = multiply(matrix, one)
  }
  return matrix
}

function single(name: string, [a = 0, b, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Matrix | null {
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0]
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0]
  if (name === 'rotate') {
    const angle = (a * Math.PI) / 180
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    const [x, y] = [b ?? 0, c]
    return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
  }
  return name === 'matrix' ? [a, b ?? 0, c, d, e, f] : null
}
