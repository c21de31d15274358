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
 * much of what is visible is nearly white, and nothing is dark.
 */
export function layOnGround(data: Uint8Array, channels: 2 | 4): Opaque {
  const isOnDark = wantsDark(data, channels)
  const ground = isOnDark ? dark : white
  const colors = channels === 2 ? 1 : 3
  const laid = new Uint8Array((data.length / channels) * colors)
  for (let from = 0, to = 0; from < data.length; from += channels) {
    const opacity = data[from + channels - 1] ?? 255
    for (let color = 0; color < colors; color++, to++) {
      const value = (data[from + color] ?? 0) * opacity + (ground[color] ?? 255) * (255 - opacity)
      laid[to] = Math.round(value / 255)
    }
  }
  return { data: laid, channels: colors, isOnDark }
}

function wantsDark(data: Uint8Array, channels: 2 | 4): boolean {
  let [clear, visible, light, black] = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += channels) {
    if ((data[at + channels - 1] ?? 255) < 128) {
      clear++
      continue
    }
    const red = data[at] ?? 0
    const green = channels === 4 ? (data[at + 1] ?? 0) : red
    const blue = channels === 4 ? (data[at + 2] ?? 0) : red
    visible++
    if (Math.min(red, green, blue) > 225) light++
    if (Math.max(red, green, blue) < 64) black++
  }
  return clear > visible / 20 && light > visible * 0.3 && black < visible * 0.005
}
