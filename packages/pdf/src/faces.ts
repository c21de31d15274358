import type { FontFace } from '@recapkit/content-model'
import { create, type Font } from 'fontkit'

const parsed = new WeakMap<FontFace, Font>()

/**
 * A face for one document: its tables are parsed once for all documents, but its glyphs are the document's own, since
 * a glyph keeps the characters that it was first met for and would carry them from one document into the next.
 */
export function ownFace(face: FontFace): Font {
  let font = parsed.get(face)
  if (font === undefined) {
    font = create(face.bytes)
    parsed.set(face, font)
  }
  return Object.create(font, { _glyphs: { value: {}, writable: true } })
}
