const looping = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/** A GIF without comments, XMP and anything after its end; loops and timing stay (GIF89a, 17 to 26). */
export function cleanGif(bytes: Uint8Array): Uint8Array {
  let at = 13 + colorTable(bytes[10] ?? 0)
  const kept: Uint8Array[] = [bytes.subarray(0, at)]
  while (at < bytes.length) {
    const start = at
    if (bytes[at] === 0x21) {
      const label = bytes[at + 1]
      const name = String.fromCharCode(...bytes.subarray(at + 3, at + 14))
      at = afterBlocks(bytes, at + 2)
      if (label !== 0xfe && (label !== 0xff || looping.includes(name))) kept.push(bytes.subarray(start, at))
    } else if (bytes[at] === 0x2c) {
      at = afterBlocks(bytes, at + 11 + colorTable(bytes[at + 9] ?? 0))
      kept.push(bytes.subarray(start, at))
    } else break
  }
  return Buffer.concat([...kept, new Uint8Array([0x3b])])
}

/** The bytes of the colour table that a packed field announces. */
const colorTable = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 << ((packed & 7) + 1))

/** Behind a chain of data blocks, each led by its length and the last of length nought. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  for (let length = bytes[at] ?? 0; length > 0 && at < bytes.length; length = bytes[at] ?? 0) at += length + 1
  return Math.min(at + 1, bytes.length)
}
