/** A file over this many bytes is not read. */
export const maximumBytes: number = 20 * 1024 * 1024

/** A picture of more pixels is not decoded: a small file may unfold to any size. */
export const maximumPixels = 50_000_000

/** The longest side of a raster in pixels: the text of a page is 157 mm wide, which is 220 dots an inch. */
export const maximumSide = 1360

/** A picture with more pixels on a side, or more bytes, than this is far more than any output shows. */
export const oversized: { readonly side: number; readonly bytes: number } = {
  side: 4000,
  bytes: 4 * 1024 * 1024,
}
