import { type Image, madeRaster, type Raster } from '@recapkit/content-model'
import { hasFewColors } from './few-colors.ts'
import { layOnGround } from './ground.ts'
import { maximumSide } from './limits.ts'
import {
  isScreenColor,
  isUpright,
  type Metadata,
  openImage,
  type PngOptions,
  readMetadata,
  type Sharp,
} from './pixels.ts'

const plain: PngOptions = { compressionLevel: 9 }
/** Keeps every colour, as long as there are no more than a palette holds. */
const indexed: PngOptions = { compressionLevel: 9, palette: true, quality: 100, dither: 0, effort: 7 }

/** True for a PNG that is small, or takes few bytes a pixel: what it makes of photographs is heavy. */
function isDrawing(png: Uint8Array, width: number, height: number): boolean {
  return png.length < 10_000 || png.length / (width * height) < 0.7
}

/** True when a picture can stand in a PDF or a Word file as it is: right way up, opaque, 8 bits, its sides not longer than a page needs. */
export function isPageReady(image: Image, metadata: Metadata, longest: number = maximumSide): boolean {
  const { width, height } = image
  if (Math.max(width, height) > longest || !isUpright(metadata) || !isScreenColor(metadata)) return false
  if (image.mediaType === 'image/jpeg') return true
  const isPlain = metadata.depth === 'uchar' && !metadata.hasAlpha && metadata.isProgressive !== true
  return image.mediaType === 'image/png' && isPlain && isDrawing(image.bytes, width, height)
}

/** A JPEG of a photograph, a PNG of a drawing; turned upright, in sRGB, opaque, of at most the size that a page needs, or of fewer pixels across. */
export async function makeRaster(
  image: Sharp,
  metadata: Metadata | null = null,
  width: number = maximumSide,
  shown: Shown = metadata?.format === 'jpeg' ? 'photograph' : 'unknown',
): Promise<Laid> {
  const isGrey = metadata?.space === 'b-w' || metadata?.space === 'grey16'
  const { data, info } = await image
    .autoOrient()
    .resize({ width, height: maximumSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace(isGrey ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return encodeRaster(data, info, shown)
}

/** A raster whose pixels are at hand, and from which fewer are made when an exporter asks for them. */
export const rasterOf = (image: Image): Raster => ({
  ...madeRaster(image),
  bytes: (width = image.width) => reduced(image, width),
})

/** What is reduced is worth it where it takes no more than this share of the bytes. */
const worthwhile = 0.9

/** The bytes of a picture for pages, of at most so many pixels across where those take clearly fewer bytes. */
export async function reduced({ bytes, mediaType, width: all }: Image, width: number): Promise<Uint8Array> {
  if (width >= all) return bytes
  const shown = mediaType === 'image/jpeg' ? 'photograph' : 'drawing'
  const { image } = await makeRaster(await openImage(bytes), await readMetadata(bytes), width, shown)
  return image.bytes.length <= worthwhile * bytes.length ? image.bytes : bytes
}

/** A picture for pages; `isOnDark` when it is light and was laid on a dark ground to be seen. */
export interface Laid {
  readonly image: Image
  readonly isOnDark: boolean
}

/** The original beside its raster; the raster alone where the original is not to be had or is not seen on white. */
export function visible(
  original: Image | null,
  { image, isOnDark }: Laid,
): { readonly original: Image; readonly raster: Raster } {
  const isShown = original !== null && !isOnDark
  return { original: isShown ? original : image, raster: rasterOf(image) }
}

interface Raw {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
}

/** What pixels show, as far as that is known. */
type Shown = 'photograph' | 'drawing' | 'unknown'

/** Codes raw pixels as PNG, or as JPEG when they are a photograph's, or seem to be. */
export async function encodeRaster(data: Uint8Array, raw: Raw, shown: Shown): Promise<Laid> {
  const { width, height } = raw
  const opaque =
    raw.channels === 2 || raw.channels === 4
      ? layOnGround(data, raw.channels)
      : { data, channels: raw.channels, isOnDark: false }
  const { channels, isOnDark } = opaque
  const pixels = await openImage(opaque.data, { raw: { width, height, channels } })
  const isIndexed = shown !== 'photograph' && channels === 3 && hasFewColors(opaque.data)
  const png =
    shown === 'photograph'
      ? null
      : await pixels
          .clone()
          .png(isIndexed ? indexed : plain)
          .toBuffer()
  if (png !== null && (shown === 'drawing' || isDrawing(png, width, height)))
    return { image: { mediaType: 'image/png', bytes: png, width, height }, isOnDark }
  // The tables for perceived sharpness come near mozjpeg's size in a twentieth of its time.
  const jpeg = await pixels.jpeg({ quality: 82, quantisationTable: 3 }).toBuffer()
  return { image: { mediaType: 'image/jpeg', bytes: jpeg, width, height }, isOnDark }
}
