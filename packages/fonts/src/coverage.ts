import type { FontFace } from '@recapkit/content-model'
import { fontTable } from './tables.ts'

const glyphMaps = new WeakMap<FontFace, ReadonlyMap<number, number>>()

/** True when the face has a glyph of its own for the character. */
export function covers(face: FontFace, codePoint: number): boolean {
  return glyphs(face).has(codePoint)
}

/** The glyph of every character that the face covers (OpenType 1.9, "cmap", formats 4 and 12). */
export function glyphs(face: FontFace): ReadonlyMap<number, number> {
  let map = glyphMaps.get(face)
  if (map === undefined) {
    map = readCharacterMap(fontTable(face, 'cmap'))
    glyphMaps.set(face, map)
  }
  return map
}

function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  const count = cmap.byteLength < 4 ? 0 : cmap.getUint16(2)
  for (let index = 0; index < count; index++) {
    const record = 4 + 8 * index
    const platform = cmap.getUint16(record)
    const encoding = cmap.getUint16(record + 2)
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    const offset = cmap.getUint32(record + 4)
    if (!unicode) continue
    const format = cmap.getUint16(offset)
    if (format === 4) readSegments(new DataView(cmap.buffer, cmap.byteOffset + offset), map)
    if (format === 12) readGroups(new DataView(cmap.buffer, cmap.byteOffset + offset), map)
  }
  return map
}

function readSegments(table: DataView, map: Map<number, number>): void {
  const doubled = table.getUint16(6)
  const [ends, starts] = [14, 16 + doubled]
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = table.getUint16(starts + segment)
    const end = table.getUint16(ends + segment)
    const delta = table.getUint16(deltas + segment)
    const offset = table.getUint16(offsets + segment)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const stored = offset === 0 ? code : table.getUint16(offsets + segment + offset + 2 * (code - start))
      const glyph = offset !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff
      if (glyph !== 0) map.set(code, glyph)
    }
  }
}

function readGroups(table: DataView, map: Map<number, number>): void {
  const count = table.getUint32(12)
  for (let group = 0; group < count; group++) {
    const start = table.getUint32(16 + 12 * group)
    const end = table.getUint32(20 + 12 * group)
    const first = table.getUint32(24 + 12 * group)
    for (let code = start; code <= end; code++)
      if (first + code - start !== 0) map.set(code, first + code - start)
  }
}
