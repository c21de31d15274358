import type { Fonts, Image, Raster } from '@recapkit/content-model'
import type { MissingScript } from '@recapkit/fonts'
import { readBitmap, readBitmapHeader } from './bitmap.ts'
import { maximumPixels } from './limits.ts'
import { cleanOriginal } from './original.ts'
import { openImage, openStill, readMetadata } from './pixels.ts'
import type { SourceType } from './probe.ts'
import { isPageReady, makeRaster, rasterOf, visible } from './raster.ts'

/** A picture as browsers show it, and as pages and mail readers do. */
export interface Converted {
  readonly original: Image
  readonly raster: Raster
  /** A drawing as paths alone; null for pictures of pixels. */
  readonly outlines: string | null
  /** CSS pixels at 100 %. */
  readonly width: number
  readonly height: number
  /** What was taken out of a drawing, in words; empty for pictures of pixels. */
  readonly removed: readonly string[]
  /** Characters of a drawing that no face at hand has. */
  readonly missing: readonly MissingScript[]
}

/** Cleans a picture and makes its raster; `too-large` when it unfolds to more pixels than are decoded. Throws on bytes that cannot be decoded. */
export async function convert(
  bytes: Uint8Array,
  type: SourceType,
  fonts: Fonts,
): Promise<Converted | 'too-large'> {
  if (type === 'image/svg+xml') {
    const { convertSvg } = await import('./svg/convert-svg.ts')
    return convertSvg(bytes, fonts)
  }
  if (type === 'image/bmp') return convertBitmap(bytes)
  const metadata = await readMetadata(bytes)
  if (metadata.width * metadata.height > maximumPixels) return 'too-large'
  const { width, height } = metadata.autoOrient
  const cleaned = cleanOriginal(bytes, type, metadata)
  const same = { width, height, outlines: null, removed: [], missing: [] }
  if (cleaned !== null && isPageReady(cleaned, metadata))
    return { original: cleaned, raster: rasterOf(cleaned), ...same }
  const raster = await makeRaster(await openStill(cleaned?.bytes ?? bytes, metadata), metadata)
  const gainsNothing = cleaned !== null && raster.image.bytes.length >= cleaned.bytes.length
  if (gainsNothing && isPageReady(cleaned, metadata, Number.POSITIVE_INFINITY))
    return { original: cleaned, raster: rasterOf(cleaned), ...same }
  return { ...visible(cleaned, raster), ...same }
}

async function convertBitmap(bytes: Uint8Array): Promise<Converted | 'too-large'> {
  const header = readBitmapHeader(bytes)
  if (header.width * header.height > maximumPixels) return 'too-large'
  const { data, width, height } = readBitmap(bytes, header)
  const raster = await makeRaster(await openImage(data, { raw: { width, height, channels: 4 } }))
  return { ...visible(null, raster), width, height, outlines: null, removed: [], missing: [] }
}
