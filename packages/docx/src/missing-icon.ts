import { palette } from '@recapkit/content-model'
import { encodePng } from './png.ts'

const width = 72
const height = 56
const line = 3

/** A small frame with a hill and a sun, drawn in the secondary ink: what stands for a picture that is not there. */
export function missingIcon(): Uint8Array {
  const ink = [1, 3, 5].map((at) => Number.parseInt(palette.secondary.slice(at, at + 2), 16))
  const pixels = new Uint8Array(width * height * 3).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (isInk(x, y)) pixels.set(ink, (y * width + x) * 3)
  return encodePng(width, height, pixels)
}

function isInk(x: number, y: number): boolean {
  const frame = x < line || y < line || x >= width - line || y >= height - line
  const sun = (x - 20) ** 2 + (y - 18) ** 2 < 36
  const hill = y > 46 - Math.max(0, 26 - Math.abs(x - 46)) && y < 46
  return frame || sun || hill
}
