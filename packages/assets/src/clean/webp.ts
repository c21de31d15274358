/** A WebP without EXIF, XMP and anything after its end (RFC 9649, 2.7). */
export function cleanWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  const limit = Math.min(bytes.length, 8 + view.getUint32(4, true))
  for (let at = 12; at + 8 <= limit; ) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const end = Math.min(at + 8 + length + (length % 2), bytes.length)
    const chunk = bytes.slice(at, end)
    // The extended header announces what else is there: EXIF in its fourth bit, XMP in its third.
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b1100
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = Buffer.concat(kept)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([head, body])
}
