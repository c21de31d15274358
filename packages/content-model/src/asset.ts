import type { Picture } from './document.ts'

/** A picture's bytes, in formats that every output can show. */
export interface Asset {
  /** The `src` of the pictures that refer to it. */
  readonly src: string
  /** Where decks and pages find it below the output folder: `ID/assets/NAME`. */
  readonly path: string
  /** As the author has it (cleaned of metadata and active content): for outputs that a browser shows. */
  readonly original: Image
  /** What PDF, Word and mail readers show, of at most the size that a page needs. */
  readonly raster: Raster
  /**
   * Where the raster was drawn from an SVG: the same as SVG of paths alone (`g`, `path`, `clipPath`, gradients), its texts among
   * them, for outputs that paint outlines; null for pictures of pixels.
   */
  readonly outlines: string | null
  /** Size in CSS pixels at which the original is 100 %. */
  readonly width: number
  readonly height: number
}

export interface Image {
  readonly mediaType: ImageType
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A PNG or JPEG, which of a drawing is made when its bytes are first asked for. */
export interface Raster {
  readonly mediaType: ImageType
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** The same bytes each time: of about so many pixels across where those take clearly fewer bytes; of all pixels unless told. */
  readonly bytes: (width?: number) => Promise<Uint8Array>
}

export type ImageType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/avif'
  | 'image/svg+xml'

/** A raster of which the bytes are at hand. */
export function madeRaster({ mediaType, width, height, bytes }: Image): Raster {
  return { mediaType, width, height, bytes: () => Promise.resolve(bytes) }
}

/** By `src`; a picture that is missing, unreadable, or on the web and not fetched is not in it. */
export type Assets = ReadonlyMap<string, Asset>

/** True for a picture on the web, which is linked where it was not fetched. */
export function isRemote(picture: Picture): boolean {
  return /^https?:/i.test(picture.src)
}
