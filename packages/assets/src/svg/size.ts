import type { Element } from '@xmldom/xmldom'
import { maximumSide } from '../limits.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** CSS pixels in one of each unit (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
}

/** The size of a drawing in whole CSS pixels: as stated, else its view box's but no less than 300, else 300 by 150 as in browsers. */
export function svgSize(root: Element): Size {
  const width = length(root.getAttribute('width'))
  const height = length(root.getAttribute('height'))
  const box = viewBox(root)
  if (width !== null && height !== null) return whole(width, height)
  if (box === null) return whole(width ?? 300, height ?? 150)
  if (width !== null) return whole(width, (width * box.height) / box.width)
  if (height !== null) return whole((height * box.width) / box.height, height)
  const scale = Math.max(1, 300 / Math.max(box.width, box.height))
  return whole(box.width * scale, box.height * scale)
}

/** The pixels to draw it in: three for each CSS pixel, no side longer than a page needs. */
export function rasterSize({ width, height }: Size): Size {
  const scale = Math.min(3, maximumSide / Math.max(width, height))
  return whole(width * scale, height * scale)
}

function length(value: string | null): number | null {
  const [, number, unit] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '') ?? []
  const pixels = Number(number) * (units[unit?.toLowerCase() ?? ''] ?? Number.NaN)
  return Number.isFinite(pixels) && pixels > 0 ? pixels : null
}

/** The size of a drawing's view box; null when it has none that browsers heed. */
export function viewBox(root: Element): Size | null {
  const [, , width, height] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width && height && width > 0 && height > 0 ? { width, height } : null
}

const whole = (width: number, height: number): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
})
