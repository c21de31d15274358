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
      const value = (data[from + color] ?? 0) * opacity + (ground[color] ?? 255) * (255 - opacity)
      laid[to] = Math.round(value / 255)
    }
  }
  return { data: laid, channels: colors, isOnDark }
}

function wantsDark(data: Uint8Array, channels: 2 | 4): boolean {
  let [clear, black, edges, lightEdges] = [0, 0, 0, 0]
  let before: Shade | null = null
  for (let at = 0; at < data.length; at += channels) {
    const shade = shadeAt(data, at, channels)
    if (shade === 'clear') clear++
    if (shade === 'black') black++
    if (before !== null && (shade === 'clear') !== (before === 'clear')) {
      edges++
      if (shade === 'light' || before === 'light') lightEdges++
    }
    before = shade
  }
  const visible = data.length / channels - clear
  return clear > visible / 20 && lightEdges > edges / 2 && black < visible / 200
}

type Shade = 'clear' | 'light' | 'black' | 'other'

function shadeAt(data: Uint8Array, at: number, channels: 2 | 4): Shade {
  if ((data[at + channels - 1] ?? 255) < 128) return 'clear'
  const red = data[at] ?? 0
  const green = channels === 4 ? (data[at + 1] ?? 0) : red
  const blue = channels === 4 ? (data[at + 2] ?? 0) : red
  if (Math.min(red, green, blue) > 225) return 'light'
  return Math.max(red, green, blue) < 64 ? 'black' : 'other'
}
