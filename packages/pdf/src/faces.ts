import type { FontFace } from '@recapkit/content-model'
import { create, type Font, type Glyph } from 'fontkit'

const parsed = new WeakMap<FontFace, Font>()

/**
 * A face for one document: its tables are parsed once for all documents, but its glyphs are the document's own, since
 * a glyph keeps the characters that it was first met for and would carry them from one document into the next. Its limits
 * leave room for glyphs that are made of others.
 */
export function ownFace(face: FontFace): Font {
  let font = parsed.get(face)
  if (font === undefined) {
    font = create(face.bytes)
    parsed.set(face, font)
  }
  return Object.create(font, {
    _glyphs: { value: {}, writable: true },
    getGlyph: { value: ownGlyph },
    maxp: { value: { ...font.maxp, maxComponentElements: 255, maxComponentDepth: 8 } },
  })
}

/** The same glyph may stand for other characters each time: fontkit tells those of the first. */
function ownGlyph(this: Font, id: number, codePoints: readonly number[] = []): Glyph {
  const glyph = Object.getPrototypeOf(this).getGlyph.call(this, id, codePoints) as Glyph
  if (sameNumbers(glyph.codePoints, codePoints)) return glyph
  return Object.create(glyph, { codePoints: { value: codePoints } })
}

const sameNumbers = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])
