import type { Fonts } from '@recapkit/content-model'
import { pickFace, segmentByFace } from '@recapkit/fonts'
import type { TextStyle } from './text-style.ts'
import type { FontPiece, Measure, Typesetter } from './typesetter.ts'

/** Measures and segments with the faces at hand, each text once; the language tells which Han forms to show. */
export function typesetterFor(fonts: Fonts, measureOnce: Measure, lang: string): Typesetter {
  const widths = new Map<string, Map<string, number>>()
  const pieces = new Map<string, Map<string, readonly FontPiece[]>>()
  const plain = { role: 'text', bold: false, italic: false } as const
  const box = pickFace(fonts, plain, '\u25A1') === null ? '?' : '\u25A1'
  return {
    measure(text, font, size) {
      const known = nested(widths, font)
      let width = known.get(text)
      if (width === undefined) {
        width = measureOnce(text, font, 1000)
        known.set(text, width)
      }
      return (width * size) / 1000
    },
    segment(style, text) {
      const known = nested(pieces, `${style.role} ${style.bold} ${style.italic}`)
      let cut = known.get(text)
      if (cut === undefined) {
        const plain = pickFace(fonts, { ...want(style), lang }, 'a')?.name ?? null
        cut = segmentByFace(fonts, { ...want(style), lang }, text).flatMap((one) =>
          one.face?.family.includes('Emoji') === true
            ? withoutSpaces(one.face.name, one.text, plain)
            : [{ font: one.face?.name ?? null, text: one.text }],
        )
        known.set(text, cut)
      }
      return cut
    },
    substitute: { font: pickFace(fonts, plain, box)?.name ?? '', text: box },
  }
}

/** The space of an emoji face is as wide as an emoji: the text's own face sets it. */
function withoutSpaces(font: string, text: string, plain: string | null): readonly FontPiece[] {
  const pieces = text.split(/([ \u00A0]+)/).filter((piece) => piece !== '')
  return pieces.map((piece) => ({ font: /^[ \u00A0]/.test(piece) ? plain : font, text: piece }))
}

const want = ({ role, bold, italic }: TextStyle) => ({ role, bold, italic })

function nested<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = maps.get(key)
  if (map === undefined) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}
