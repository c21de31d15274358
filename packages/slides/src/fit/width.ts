import type { Fonts } from '@recapkit/content-model'
import { advance, segmentByFace } from '@recapkit/fonts'
import type { TextStyle } from '../geometry.ts'

/** The width of a text in CSS pixels, on the safe side where the deck's own face lacks characters. */
export type Measure = (text: string, style: TextStyle, mono: boolean) => number

/** Menlo, DejaVu Sans Mono and Liberation Mono set every character this wide; Consolas is narrower. */
const monoAdvance = 0.603

/** Another system may draw a fallback's characters wider than the face that stands in for it here. */
const fallbackAllowance = 1.12

/** Inline code is set a little smaller than the text around it, but never under 25 px. */
export const codeSize = (style: TextStyle): number => Math.max(25, 0.9 * style.size)

/** Measures with the bundled faces that have the metrics of Arial, Helvetica and Liberation Sans. */
export function deckMeasure(fonts: Fonts): Measure {
  return (text, style, mono) => {
    const size = mono ? codeSize(style) : style.size
    let ems = 0
    for (const segment of segmentByFace(fonts, { role: 'deck', bold: style.bold, italic: false }, text)) {
      const { face } = segment
      if (face === null) ems += unknownWidth(segment.text)
      else if (mono) ems += monoAdvance * [...segment.text].length
      else if (face.role === 'deck') ems += advance(face, segment.text)
      else ems += fallbackAllowance * advance(face, segment.text)
    }
    return ems * size
  }
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u

/** A character that no bundled face has: a full em where its script is wide, nothing where it is a mark. */
function unknownWidth(text: string): number {
  let ems = 0
  for (const character of text) {
    if (wide.test(character)) ems += 1
    else if (/\p{Emoji_Presentation}/u.test(character)) ems += 1.4
    else if (!/\p{M}|\p{Cf}/u.test(character)) ems += 0.75
  }
  return ems
}
