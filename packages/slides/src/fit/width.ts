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

const script = (...names: readonly string[]): RegExp =>
  new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u')
const fullWidth = script('Han', 'Hiragana', 'Katakana', 'Hangul')
const broad = script('Tamil', 'Malayalam', 'Kannada', 'Telugu', 'Sinhala', 'Myanmar', 'Khmer', 'Oriya')

/** A character that no bundled face has, in ems, by what is usual in its script. */
function unknownWidth(text: string): number {
  let ems = 0
  for (const character of text) {
    if (/\p{Mn}|\p{Cf}/u.test(character)) continue
    if (fullWidth.test(character) || /[\u3000-\u303F\uFF00-\uFF60]/.test(character)) ems += 1
    else if (/\p{Emoji_Presentation}/u.test(character)) ems += 1.4
    else ems += broad.test(character) ? 1.15 : 0.75
  }
  return ems
}
