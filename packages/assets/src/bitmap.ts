/** Pixels of four bytes each, row by row from the top. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** What the header of a bitmap says. */
export interface BitmapHeader {
  readonly width: number
  readonly height: number
  readonly isTopDown: boolean
  /** Bits a pixel. */
  readonly depth: number
  /** Where red, green, blue and opacity lie in a pixel; empty for whole bytes and palettes. */
  readonly masks: readonly number[]
  readonly palette: number
  readonly pixels: number
}

/** Reads the header of a Windows bitmap (BITMAPINFOHEADER to V5); throws on compressed ones and those of OS/2. */
export function readBitmapHeader(bytes: Uint8Array): BitmapHeader {
  const view = viewOf(bytes)
  const size = view.getUint32(14, true)
  const depth = view.getUint16(28, true)
  const compression = view.getUint32(30, true)
  const hasMasks = compression === 3 || compression === 6
  if (size < 40 || (compression !== 0 && !hasMasks)) throw new Error('this kind of bitmap is not read')
  const stated = hasMasks ? [54, 58, 62, 66].slice(0, size >= 56 ? 4 : 3) : []
  const standard = depth === 16 ? [0x7c00, 0x3e0, 0x1f] : []
  const height = view.getInt32(22, true)
  return {
    width: view.getInt32(18, true),
    height: Math.abs(height),
    isTopDown: height < 0,
    depth,
    masks: hasMasks ? stated.map((at) => view.getUint32(at, true)) : standard,
    palette: 14 + size,
    pixels: view.getUint32(10, true),
  }
}

/** The pixels of a Windows bitmap; throws where the file ends too soon. */
export function readBitmap(bytes: Uint8Array, header: BitmapHeader): Pixels {
  const view = viewOf(bytes)
  const { width, height, depth } = header
  const stride = Math.ceil((width * depth) / 32) * 4
  const data = new Uint8Array(width * height * 4)
  for (let row = 0; row < height; row++) {
    const from = header.pixels + stride * (header.isTopDown ? row : height - 1 - row)
    for (let column = 0; column < width; column++)
      data.set(colorAt(view, header, from, column), 4 * (row * width + column))
  }
  return { data, width, height }
}

function colorAt(view: DataView, header: BitmapHeader, row: number, column: number): readonly number[] {
  const { depth, masks, palette } = header
  if (depth <= 8) {
    const bit = column * depth
    const index = (view.getUint8(row + (bit >> 3)) >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
    return blueFirst(view, palette + 4 * index)
  }
  const at = row + (column * depth) / 8
  if (masks.length === 0) return blueFirst(view, at)
  const value = depth === 16 ? view.getUint16(at, true) : view.getUint32(at, true)
  const [red = 0, green = 0, blue = 0, opacity = 255] = masks.map((mask) => underMask(value, mask))
  return [red, green, blue, masks[3] === 0 ? 255 : opacity]
}

const blueFirst = (view: DataView, at: number): readonly number[] => [
  view.getUint8(at + 2),
  view.getUint8(at + 1),
  view.getUint8(at),
  255,
]

/** The bits under a mask as a byte. */
function underMask(value: number, mask: number): number {
  if (mask === 0) return 0
  const shift = 31 - Math.clz32(mask & -mask)
  return Math.round((((value & mask) >>> shift) * 255) / (mask >>> shift))
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
