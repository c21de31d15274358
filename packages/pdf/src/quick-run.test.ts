import { loadFonts } from '@recapkit/fonts'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { ownFace } from './faces.ts'

const words = [
  'Typography, AVA, To., “Wave”, f(x) -> y, office, fluffy, fjord, 1/2, don’t, naïve, Große, Łódź ',
  'Amazon SageMaker re:Invent 2022 (Preview) — 3× the performance; "quoted", [x], {y}, a_b, c++, #42… ',
].flatMap((text) => text.split(/(?<= )/))

const { faces } = await loadFonts()

it.each(faces.filter((face) => face.role !== 'deck'))(
  'sets words as the whole shaping does: $name',
  (face) => {
    const whole = create(face.bytes)
    const own = ownFace(face)
    for (const word of words) {
      const expected = whole.layout(word)
      const found = own.layout(word)
      expect(
        found.glyphs.map((one) => one.id),
        word,
      ).toEqual(expected.glyphs.map((one) => one.id))
      expect(
        found.positions.map((one) => ({ ...one })),
        word,
      ).toEqual(
        expected.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
          xAdvance,
          yAdvance,
          xOffset,
          yOffset,
        })),
      )
    }
  },
)
