import { loadFonts } from '@recapkit/fonts'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { ownFace, scratchOf } from './faces.ts'
import { lettersOf } from './letters.ts'

const words = [
  'Typography, AVA, To., “Wave”, f(x) -> y, office, fluffy, fjord, 1/2, don’t, naïve, Große, Łódź ',
  'Amazon SageMaker re:Invent 2022 (Preview) — 3× the performance; "quoted", [x], {y}, a_b, c++, #42… ',
  'Съешь ещё этих мягких французских булок; Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία; Tiếng Việt ',
].flatMap((text) => text.split(/(?<= )/))

const { faces } = await loadFonts()

it.each(faces.filter((face) => face.role !== 'deck'))(
  'sets words as the whole shaping does: $name',
  (face) => {
    const whole = create(face.bytes)
    const scratch = scratchOf(ownFace(face))
    for (const word of words) {
      const letters = lettersOf(scratch, word)
      if (letters === null) continue
      const { glyphs, positions } = whole.layout(word)
      expect(
        letters.map((one) => [one.glyph, one.advance]),
        word,
      ).toEqual(glyphs.map(({ id }, index) => [id, positions[index]?.xAdvance]))
      expect(String.fromCodePoint(...letters.flatMap((one) => one.codePoints))).toBe(word)
    }
  },
)

it('joins letters where the face does, and leaves marks to shaping', () => {
  const face = faces.find((one) => one.name === 'IBMPlexSans-Regular')
  if (face === undefined) throw new Error('The bundled face is missing.')
  const scratch = scratchOf(ownFace(face))
  expect(lettersOf(scratch, 'office')).toHaveLength('office'.length - 1)
  expect(lettersOf(scratch, 'e\u0301')).toBeNull()
})
