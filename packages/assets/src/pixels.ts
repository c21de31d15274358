import type { Metadata, PngOptions, Sharp, SharpOptions } from 'sharp'
import { maximumPixels } from './limits.ts'

export type { Metadata, PngOptions, Sharp }

/** Opens a picture of pixels, damaged ones as far as they go; sharp is imported when the first one is met. */
export async function openImage(bytes: Uint8Array, options: SharpOptions = {}): Promise<Sharp> {
  const { default: sharp } = await import('sharp')
  return sharp(bytes, { limitInputPixels: maximumPixels, failOn: 'none', ...options })
}

/** Opens the frame that stands for an animation: the first, or one from its middle when the first is of one colour. */
export async function openStill(bytes: Uint8Array, { pages = 1 }: Metadata): Promise<Sharp> {
  if (pages === 1) return openImage(bytes)
  const { channels } = await (await openImage(bytes)).stats()
  const isBlank = channels.every(({ min, max }) => min === max)
  return openImage(bytes, { page: isBlank ? Math.floor(pages / 2) : 0 })
}

/** What the header of a picture of pixels says, without decoding it. */
export async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  return (await openImage(bytes, { limitInputPixels: false })).metadata()
}

/** True when the stored pixels are shown as they are: not turned, and in the colours of screens. */
export function isUpright(metadata: Metadata): boolean {
  return (metadata.orientation ?? 1) === 1 && metadata.space !== 'cmyk'
}

/** True when colours need no conversion: no profile, or one for sRGB. */
export function isScreenColor(metadata: Metadata): boolean {
  if (metadata.icc === undefined) return true
  return metadata.icc.includes('sRGB', 0, 'latin1') || metadata.icc.includes('s\0R\0G\0B', 0, 'latin1')
}
