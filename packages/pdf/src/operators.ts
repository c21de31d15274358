/** How far the controls of a quarter of a circle stand from its ends, in radii. */
export const kappa = 0.5522847498

/** A number as PDF takes it: no exponent, no zeros that say nothing. */
export function written(value: number, digits: number): string {
  const factor = 10 ** digits
  const whole = Math.round(value * factor) / factor
  return Math.abs(whole) < 1e-6 ? '0' : Math.abs(whole) < 1e21 ? String(whole) : '0'
}

/** The parts of a colour, `#RRGGBB`, as operators take them. */
export function colorParts(color: string): string {
  const number = Number.parseInt(color.slice(1), 16)
  const parts = [number >> 16, (number >> 8) & 0xff, number & 0xff]
  return parts.map((part) => written(part / 255, 3)).join(' ')
}
