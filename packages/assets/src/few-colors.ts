/** True when pixels of three bytes hold at most 256 colours, so that a palette holds them all. */
export function hasFewColors(data: Uint8Array): boolean {
  const colors = new Set<number>()
  let before = -1
  for (let at = 0; at < data.length && colors.size <= 256; at += 3) {
    const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    if (color === before) continue
    colors.add(color)
    before = color
  }
  return colors.size <= 256
}
