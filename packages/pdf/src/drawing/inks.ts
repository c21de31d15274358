import type { Gradient, Ink, Stroke } from './drawing.ts'
import type { Attributes } from './markup.ts'

/** How paths are painted here: what elements around say, until one within says otherwise. */
export interface Look {
  readonly fill: string
  readonly fillOpacity: number
  readonly evenOdd: boolean
  readonly stroke: string
  readonly strokeOpacity: number
  readonly width: number
  readonly cap: 0 | 1 | 2
  readonly join: 0 | 1 | 2
  readonly miterLimit: number
  readonly dash: string
  readonly dashOffset: number
}

/** What SVG says when nothing is said. */
export const plainLook: Look = {
  fill: '#000000',
  fillOpacity: 1,
  evenOdd: false,
  stroke: 'none',
  strokeOpacity: 1,
  width: 1,
  cap: 0,
  join: 0,
  miterLimit: 4,
  dash: 'none',
  dashOffset: 0,
}

/** The look inside an element. */
export function lookWithin(look: Look, attributes: Attributes): Look {
  const number = (name: string, otherwise: number): number => {
    const value = attributes[name]
    return value === undefined ? otherwise : Number.parseFloat(value) || 0
  }
  const choice = (name: string, otherwise: 0 | 1 | 2, one: string, two: string): 0 | 1 | 2 => {
    const value = attributes[name]
    return value === undefined ? otherwise : value === one ? 1 : value === two ? 2 : 0
  }
  return {
    fill: attributes['fill'] ?? look.fill,
    fillOpacity: number('fill-opacity', look.fillOpacity),
    evenOdd: attributes['fill-rule'] === undefined ? look.evenOdd : attributes['fill-rule'] === 'evenodd',
    stroke: attributes['stroke'] ?? look.stroke,
    strokeOpacity: number('stroke-opacity', look.strokeOpacity),
    width: number('stroke-width', look.width),
    cap: choice('stroke-linecap', look.cap, 'round', 'square'),
    join: choice('stroke-linejoin', look.join, 'round', 'bevel'),
    miterLimit: number('stroke-miterlimit', look.miterLimit),
    dash: attributes['stroke-dasharray'] ?? look.dash,
    dashOffset: number('stroke-dashoffset', look.dashOffset),
  }
}

/** The inks of a path; null where it is painted with what is no colour that is known here, as patterns are; `gradient`
 * finds those by what refers to them, and `otherwise` may set colours of unknown names in that of the text. */
export function inksOf(
  look: Look,
  otherwise: 'text' | null,
  gradient: (reference: string) => Gradient | null,
): { readonly fill: Ink | null; readonly stroke: Stroke | null } | null {
  const known = (value: string): Ink['color'] => {
    if (value.startsWith('url(')) return gradient(value) ?? 'other'
    const color = colorOf(value)
    return color === 'other' && otherwise === 'text' ? null : color
  }
  const fill = known(look.fill)
  const line = look.width > 0 ? known(look.stroke) : 'none'
  if (fill === 'other' || line === 'other') return null
  const { cap, join, miterLimit, width, dashOffset } = look
  const dash =
    look.dash === 'none'
      ? []
      : look.dash
          .trim()
          .split(/[\s,]+/)
          .map(Number)
  return {
    fill: fill === 'none' || look.fillOpacity === 0 ? null : { color: fill, opacity: look.fillOpacity },
    stroke:
      line === 'none' || look.strokeOpacity === 0
        ? null
        : { color: line, opacity: look.strokeOpacity, width, cap, join, miterLimit, dash, dashOffset },
  }
}

/** Colours that formulas call by name; the light ones darker than SVG has them, to be read on white. */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#B8860B',
  orange: '#C05A00',
  purple: '#800080',
  magenta: '#C000C0',
  cyan: '#007C89',
  gray: '#6B6B6B',
  grey: '#6B6B6B',
  brown: '#8B4513',
  teal: '#008080',
  violet: '#9A3AAF',
  pink: '#C2477F',
  lime: '#3F8F00',
  olive: '#6B6B00',
  navy: '#000080',
  maroon: '#800000',
  silver: '#6B6B6B',
  aqua: '#007C89',
  fuchsia: '#C000C0',
}

/** A colour as six digits; null for that of the text around, `other` for what is no colour that is known here. */
export function colorOf(value: string): string | null | 'none' | 'other' {
  if (value === 'none' || value === 'transparent') return 'none'
  if (value === 'currentColor') return null
  if (/^#[\da-f]{6}$/i.test(value)) return value
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(value)
  if (short !== null)
    return `#${short
      .slice(1)
      .map((one) => one + one)
      .join('')}`
  return names[value.toLowerCase()] ?? 'other'
}
