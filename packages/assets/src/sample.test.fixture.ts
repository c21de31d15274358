import sharp, { type Sharp } from 'sharp'

/** A picture of a few flat colours, as a screenshot is. */
export function drawing(width: number, height: number): Sharp {
  const box = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="#fff"/><rect x="4" y="4" width="50%" height="50%" fill="#0B6E4F"/></svg>`,
  )
  return sharp(box).removeAlpha()
}

/** A picture in which no two pixels are alike, as a photograph is; the same every time. */
export function photograph(width: number, height: number): Sharp {
  const data = new Uint8Array(width * height * 3)
  let state = 7
  for (let index = 0; index < data.length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    data[index] = state >>> 24
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** The place and the maker that cameras write into a picture. */
export const cameraNotes = {
  IFD0: { Make: 'CameraMaker', Copyright: 'Somebody' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '52/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '13/1 24/1 0/1',
  },
} as const

/** The pixels, three bytes each. */
export async function pixelsOf(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer()
}

/** True when the text stands in the bytes as Latin letters. */
export const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(text, 0, 'latin1')
