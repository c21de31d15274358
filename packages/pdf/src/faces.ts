import type { FontFace } from '@recapkit/content-model'
import { create, type Font, type Glyph } from 'fontkit'
import { subsetOf } from './subset.ts'

/** A face with its tables parsed, and a copy of it on which pairs of characters are tried. */
interface Parsed {
  readonly font: Font
  readonly scratch: Font
}

const parsed = new WeakMap<FontFace, Parsed>()
const scratches = new WeakMap<Font, Font>()

/**
 * A face for one document: its tables are parsed once for all documents, but its glyphs are the document's own, since
 * a glyph keeps the characters that it was first met for and would carry them from one document into the next.
 */
export function ownFace(face: FontFace): Font {
  let known = parsed.get(face)
  if (known === undefined) {
    const font = create(face.bytes)
    known = { font, scratch: withOwnGlyphs(font) }
    parsed.set(face, known)
  }
  const { font, scratch } = known
  const own = withOwnGlyphs(font, { createSubset: { value: () => subsetOf(face) } })
  scratches.set(own, scratch)
  return own
}

/** The copy of a document's face on which letters may be tried: it knows them from one document to the next. */
export function scratchOf(own: Font): Font {
  return scratches.get(own) ?? own
}

const withOwnGlyphs = (font: Font, more: PropertyDescriptorMap = {}): Font =>
  Object.create(font, { _glyphs: { value: {}, writable: true }, getGlyph: { value: ownGlyph }, ...more })

/** The same glyph may stand for other characters each time: fontkit tells those of the first. */
function ownGlyph(this: Font, id: number, codePoints: readonly number[] = []): Glyph {
  const glyph = fontOf(this).getGlyph.call(this, id, codePoints)
  if (sameNumbers(glyph.codePoints, codePoints)) return glyph
  return Object.create(glyph, { codePoints: { value: codePoints } })
}

const fontOf = (own: Font): Font => Object.getPrototypeOf(own)

const sameNumbers = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])
