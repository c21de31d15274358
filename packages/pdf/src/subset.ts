import type { FontFace } from '@recapkit/content-model'
import { fontTable } from '@recapkit/fonts'
import { trueTypeFile } from './true-type-file.ts'

/** A glyph that is made of others, each moved to its place; lengths are in font units. */
export interface Composite {
  readonly parts: readonly Part[]
  readonly advance: number
}

export interface Part {
  /** Its number in the face. */
  readonly glyph: number
  readonly x: number
  readonly y: number
}

/** The glyphs of a TrueType face that go into a file, and those made of them. */
export interface Subset {
  /** The glyph's number in the subset. */
  includeGlyph(glyph: number): number
  /** Makes a glyph; its number in the subset. */
  make(composite: Composite): number
  /** The subset as a font file of the tables that PDF asks for (ISO 32000-1, 9.9). */
  encode(): Uint8Array
}

/** A subset that holds the mark for missing characters alone, as number 0. */
export function subsetOf(face: FontFace): Subset {
  const glyphs: (number | Composite)[] = [0]
  const numbers = new Map<number, number>([[0, 0]])
  const add = (glyph: number | Composite): number => glyphs.push(glyph) - 1
  const includeGlyph = (glyph: number): number => {
    let number = numbers.get(glyph)
    if (number === undefined) {
      number = add(glyph)
      numbers.set(glyph, number)
    }
    return number
  }
  return { includeGlyph, make: add, encode: () => encode(face, glyphs, includeGlyph) }
}

function encode(
  face: FontFace,
  glyphs: readonly (number | Composite)[],
  includeGlyph: (glyph: number) => number,
): Uint8Array {
  const outlines = outlinesOf(face)
  const written: Uint8Array[] = []
  const metrics: number[] = []
  // Not over a copy: the parts of a glyph join the list while it is written.
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] ?? 0
    const isMade = typeof glyph !== 'number'
    const outline = isMade ? joined(glyph, outlines, includeGlyph) : copied(outlines(glyph), includeGlyph)
    written.push(outline)
    metrics.push(
      isMade ? glyph.advance : advanceOf(face, glyph),
      outline.length === 0 ? 0 : boundsOf(outline).left,
    )
  }
  return trueTypeFile(face, written, metrics)
}

type Outlines = (glyph: number) => Uint8Array

/** Where the outline of each glyph lies (OpenType 1.9, "loca"). */
function outlinesOf(face: FontFace): Outlines {
  const locations = fontTable(face, 'loca')
  const isLong = fontTable(face, 'head').getInt16(50) === 1
  const { buffer, byteOffset } = fontTable(face, 'glyf')
  const at = (glyph: number): number =>
    isLong ? locations.getUint32(4 * glyph) : 2 * locations.getUint16(2 * glyph)
  return (glyph) => new Uint8Array(buffer, byteOffset + at(glyph), at(glyph + 1) - at(glyph))
}

function advanceOf(face: FontFace, glyph: number): number {
  const count = fontTable(face, 'hhea').getUint16(34)
  return fontTable(face, 'hmtx').getUint16(4 * Math.min(glyph, count - 1))
}

interface Bounds {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

function boundsOf(outline: Uint8Array): Bounds {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  return { left: view.getInt16(2), bottom: view.getInt16(4), right: view.getInt16(6), top: view.getInt16(8) }
}

/** The flags of a composite glyph's parts (OpenType 1.9, "glyf", composite glyph description). */
const flag = {
  words: 0x0001,
  offsets: 0x0002,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
} as const

/** An outline as the face has it; the parts of a composite one under their numbers in the subset. */
function copied(outline: Uint8Array, includeGlyph: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0)
    return outline
  const copy = outline.slice()
  const view = new DataView(copy.buffer)
  let flags: number = flag.more
  for (let at = 10; (flags & flag.more) !== 0; ) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)))
    at += 4 + ((flags & flag.words) !== 0 ? 4 : 2)
    at +=
      (flags & flag.scale) !== 0
        ? 2
        : (flags & flag.twoScales) !== 0
          ? 4
          : (flags & flag.matrix) !== 0
            ? 8
            : 0
  }
  return copy
}

/** The outline of a glyph that is made of others; what shows nothing is left out. */
function joined(
  { parts }: Composite,
  outlines: Outlines,
  includeGlyph: (glyph: number) => number,
): Uint8Array {
  const seen = parts.flatMap((part) => {
    const outline = outlines(part.glyph)
    return outline.length === 0 ? [] : [{ ...part, bounds: boundsOf(outline) }]
  })
  if (seen.length === 0) return new Uint8Array()
  const view = new DataView(new ArrayBuffer(10 + 8 * seen.length))
  const bounds = [
    Math.min(...seen.map(({ bounds, x }) => bounds.left + x)),
    Math.min(...seen.map(({ bounds, y }) => bounds.bottom + y)),
    Math.max(...seen.map(({ bounds, x }) => bounds.right + x)),
    Math.max(...seen.map(({ bounds, y }) => bounds.top + y)),
  ]
  for (const [index, value] of [-1, ...bounds].entries()) view.setInt16(2 * index, value)
  for (const [index, { glyph, x, y }] of seen.entries()) {
    const at = 10 + 8 * index
    view.setUint16(at, flag.words | flag.offsets | (index < seen.length - 1 ? flag.more : 0))
    view.setUint16(at + 2, includeGlyph(glyph))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
  }
  return new Uint8Array(view.buffer)
}
