import type { Fonts } from '@recapkit/content-model'
import { faceSegmenter, pickFace, type Want } from '@recapkit/fonts'
import { faceKey } from './text-style.ts'
import type { FontPiece, Measure, Typesetter } from './typesetter.ts'

/** Measures and segments with the faces at hand, each text once; the language tells which Han forms to show. */
export function typesetterFor(fonts: Fonts, measureOnce: Measure, lang: string): Typesetter {
  const widths = new Map<string, Map<string, number>>()
  const cutters = new Map<string, (text: string) => readonly FontPiece[]>()
  const plain = { role: 'text', bold: false, italic: false } as const
  const box = pickFace(fonts, plain, '\u25A1') === null ? '?' : '\u25A1'
  return {
    measure(text, font, size) {
      let known = widths.get(font)
      if (known === undefined) {
        known = new Map()
        widths.set(font, known)
      }
      let width = known.get(text)
      if (width === undefined) {
        width = measureOnce(text, font, 1000)
        known.set(text, width)
      }
      return (width * size) / 1000
    },
    segment(style, text) {
      const key = faceKey(style)
      let cut = cutters.get(key)
      if (cut === undefined) {
        const { role, bold, italic } = style
        cut = cutter(fonts, { role, bold, italic, lang })
        cutters.set(key, cut)
      }
      return cut(text)
    },
    substitute: { font: pickFace(fonts, plain, box)?.name ?? '', text: box },
  }
}

function cutter(fonts: Fonts, want: Want): (text: string) => readonly FontPiece[] {
  const segments = faceSegmenter(fonts, want)
  const plain = pickFace(fonts, want, 'a')?.name ?? null
  return (text) =>
    segments(text).flatMap((one) =>
      one.face?.family.includes('Emoji') === true
        ? withoutSpaces(one.face.name, one.text, plain)
        : [{ font: one.face?.name ?? null, text: one.text }],
    )
}

/** The space of an emoji face is as wide as an emoji: the text's own face sets it. */
function withoutSpaces(font: string, text: string, plain: string | null): readonly FontPiece[] {
  const pieces = text.split(/([ \u00A0]+)/).filter((piece) => piece !== '')
  return pieces.map((piece) => ({ font: /^[ \u00A0]/.test(piece) ? plain : font, text: piece }))
}
