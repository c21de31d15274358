import type { Image } from '@recapkit/content-model'
import { cleanGif } from './clean/gif.ts'
import { cleanJpeg } from './clean/jpeg.ts'
import { cleanPng } from './clean/png.ts'
import { cleanWebp } from './clean/webp.ts'
import { isUpright, type Metadata } from './pixels.ts'
import type { SourceType } from './probe.ts'

/**
 * The picture as the author has it, without EXIF, GPS and other words about it; null where that cannot be had without
 * coding it anew: it is turned, or not in screen colours, or of a type that no browser shows.
 */
export function cleanOriginal(
  bytes: Uint8Array,
  type: Exclude<SourceType, 'image/svg+xml' | 'image/bmp'>,
  metadata: Metadata,
): Image | null {
  if (!isUpright(metadata) || type === 'image/tiff') return null
  const hasNotes = metadata.exif !== undefined || metadata.xmp !== undefined
  if (type === 'image/avif' && hasNotes) return null
  const { width, height } = metadata
  return { mediaType: type, bytes: clean(bytes, type), width, height }
}

function clean(
  bytes: Uint8Array,
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif',
) {
  switch (type) {
    case 'image/png':
      return cleanPng(bytes)
    case 'image/jpeg':
      return cleanJpeg(bytes)
    case 'image/gif':
      return cleanGif(bytes)
    case 'image/webp':
      return cleanWebp(bytes)
    case 'image/avif':
      return bytes
  }
}
