import type { FontFace } from '@recapkit/content-model'
import { fontTable } from '@recapkit/fonts'

/**
 * A TrueType file of a face with other glyphs (OpenType 1.9): outlines in their order, and for each its advance and left
 * side bearing. Its limits leave room for glyphs that are made of others.
 */
export function trueTypeFile(
  face: FontFace,
  outlines: readonly Uint8Array[],
  metrics: readonly number[],
): Uint8Array {
  const offsets: number[] = [0]
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + padded(outline.length))
  const glyphs = new Uint8Array(offsets.at(-1) ?? 0)
  for (const [index, outline] of outlines.entries()) glyphs.set(outline, offsets[index])
  const tables: readonly (readonly [tag: string, bytes: Uint8Array])[] = [
    ['cvt ', copyOf(face, 'cvt ')],
    ['fpgm', copyOf(face, 'fpgm')],
    ['glyf', glyphs],
    ['head', changed(face, 'head', (head) => head.setInt16(50, 1))],
    ['hhea', changed(face, 'hhea', (hhea) => hhea.setUint16(34, outlines.length))],
    ['hmtx', numbers(metrics, 2)],
    ['loca', numbers(offsets, 4)],
    ['maxp', changed(face, 'maxp', (maxp) => setLimits(maxp, outlines.length))],
    ['prep', copyOf(face, 'prep')],
  ]
  return assembled(tables.filter(([, bytes]) => bytes.length > 0))
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

function copyOf(face: FontFace, tag: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = fontTable(face, tag)
  return new Uint8Array(buffer, byteOffset, byteLength).slice()
}

function changed(face: FontFace, tag: string, change: (table: DataView) => void): Uint8Array {
  const copy = copyOf(face, tag)
  change(new DataView(copy.buffer))
  return copy
}

function setLimits(maxp: DataView, glyphs: number): void {
  maxp.setUint16(4, glyphs)
  if (maxp.byteLength < 32) return
  maxp.setUint16(28, 255)
  maxp.setUint16(30, 8)
}

function numbers(values: readonly number[], size: 2 | 4): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * size))
  for (const [index, value] of values.entries())
    if (size === 2) view.setInt16(2 * index, value)
    else view.setUint32(4 * index, value)
  return new Uint8Array(view.buffer)
}

/** The tables behind their directory, in alphabetical order. */
function assembled(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  for (const [index, value] of [
    tables.length,
    16 * 2 ** power,
    power,
    16 * (tables.length - 2 ** power),
  ].entries())
    view.setUint16(4 + 2 * index, value)
  let offset = start
  for (const [index, [tag, bytes]] of tables.entries()) {
    file.set(bytes, offset)
    const entry = 12 + 16 * index
    for (let at = 0; at < 4; at++) view.setUint8(entry + at, tag.charCodeAt(at))
    view.setUint32(entry + 4, checksum(view, offset, padded(bytes.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset += padded(bytes.length)
  }
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
