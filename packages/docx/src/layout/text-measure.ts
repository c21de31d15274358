import type { Fonts } from '@recapkit/content-model'
import { advance } from '@recapkit/fonts'

/**
 * Measures the width of text in ems, in a family of the brand's or in what is as wide as Word's own. Without faces, every
 * character counts as an average one; what the face has no letters for is as wide as such letters are: signs that are as
 * wide as high, marks that take no room, and others.
 */
export function textMeasure(fonts: Fonts, family: string | null, inBold = false): (text: string) => number {
  const upright = fonts.faces.filter(({ bold, italic }) => bold === inBold && !italic)
  const face = upright.find((one) => one.family === family) ?? upright.find(({ role }) => role === 'deck')
  const average = inBold ? 0.55 : 0.5
  const ownWidth = (text: string): number =>
    face === undefined ? text.length * average : advance(face, text)
  const known = new Map<string, number>()
  return (text) => {
    let width = known.get(text)
    if (width === undefined) {
      width = ownWidth(text.replace(foreign, '')) + foreignWidth(text)
      known.set(text, width)
    }
    return width
  }
}

/** Measures code in a family of the brand's, or in what stands for it: each character is as wide as any other. */
export function codeMeasure(fonts: Fonts, family: string | null): (text: string) => number {
  const face = fonts.faces.find((one) => one.family === family && !one.bold)
  const width = face === undefined ? 0.6 : advance(face, '0')
  return (text) => text.length * width
}

/** Signs that stand in a square each. */
export const square: RegExp = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const foreign = new RegExp(
  `${square.source}|\\p{M}|(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}])\\p{L}`,
  'gu',
)

function foreignWidth(text: string): number {
  let width = 0
  for (const [sign] of text.matchAll(foreign)) width += signWidth(sign)
  return width
}

function signWidth(sign: string): number {
  if (square.test(sign)) return 1
  if (/\p{Mn}/u.test(sign)) return 0
  return /\p{M}/u.test(sign) ? 0.3 : 0.55
}
