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

/** The parts of a colour, `#RRGGBB`, as operators take them. */
export function colorParts(color: string): string {
  const number = Number.parseInt(color.slice(1), 16)
  const parts = [number >> 16, (number >> 8) & 0xff, number & 0xff]
  return parts.map((part) => written(part / 255, 3)).join(' ')
}
