/** Pixels without transparency: one or three bytes each, row by row. */
export interface Opaque {
  readonly data: Uint8Array
  readonly channels: 1 | 3
  /** True when the picture would not be seen on white. */
  readonly isOnDark: boolean
}

const white = [255, 255, 255] as const
const dark = [26, 29, 33] as const

/**
 * Lays pixels whose last channel is their opacity on white, or on a dark ground when they would not be seen on white:
 * most of what borders on nothing is nearly white, and next to nothing is dark.
 */
export function layOnGround(data: Uint8Array, channels: 2 | 4): Opaque {
  const isOnDark = wantsDark(data, channels)
  const ground = isOnDark ? dark : white
  const colors = channels === 2 ? 1 : 3
  const laid = new Uint8Array((data.length / channels) * colors)
  for (let from = 0, to = 0; from < data.length; from += channels) {
    const opacity = data[from + channels - 1] ?? 255
    for (let color = 0; color < colors; color++, to++) {
      const value = data[from + color] ?? 0
      // Whole numbers all through, rounded to the nearest, which is several times faster.
      if (opacity === 255) laid[to] = value
      else laid[to] = ((value * opacity + (ground[color] ?? 255) * (255 - opacity) + 127) / 255) | 0
    }
  }
  return { data: laid, channels: colors, isOnDark }
}

/** True for pixels, their opacity last, that would not be seen on white. */
export function wantsDark(data: Uint8Array, channels: 2 | 4): boolean {
  let [clear, black, edges, lightEdges] = [0, 0, 0, 0]
  let before: Shade | null = null
  for (let at = 0; at < data.length; at += channels) {
    const shade = shadeAt(data, at, channels)
    if (shade === clearShade) clear++
    if (shade === blackShade) black++
    if (before !== null && (shade === clearShade) !== (before === clearShade)) {
      edges++
      if (shade === lightShade || before === lightShade) lightEdges++
    }
    before = shade
  }
  const visible = data.length / channels - clear
  return clear > visible / 20 && lightEdges > edges / 2 && black < visible / 200
}

/** What a pixel is, in numbers: a picture has a million of them. */
type Shade = number
const [clearShade, lightShade, blackShade, otherShade] = [0, 1, 2, 3]

function shadeAt(data: Uint8Array, at: number, channels: 2 | 4): Shade {
  if ((data[at + channels - 1] ?? 255) < 128) return clearShade
  const red = data[at] ?? 0
  const green = channels === 4 ? (data[at + 1] ?? 0) : red
  const blue = channels === 4 ? (data[at + 2] ?? 0) : red
  if (red > 225 && green > 225 && blue > 225) return lightShade
  return red < 64 && green < 64 && blue < 64 ? blackShade : otherShade
}
