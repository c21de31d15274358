/**
 * A JPEG without what was written about the picture (EXIF with its GPS place, XMP, IPTC, comments, thumbnails) and without
 * anything after its end; the coded picture itself is untouched (ITU-T T.81, annex B).
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) break
    const length = 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0)
    const end = marker === 0xda ? endOfScan(bytes, at + length) : at + length
    const segment = bytes.subarray(at, end)
    if (isNeeded(marker, segment)) kept.push(segment)
    at = end
  }
  return Buffer.concat([...kept, new Uint8Array([0xff, 0xd9])])
}

/** The colour profile and the two markers that say how colours are coded; of the tables and scans, all. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe2) return String.fromCharCode(...segment.subarray(4, 15)) === 'ICC_PROFILE'
  const isApplication = marker >= 0xe0 && marker <= 0xef
  return marker === 0xe0 || marker === 0xee || !(isApplication || marker === 0xfe)
}

/** Where the coded data ends: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
