import { expect, it } from 'vitest'
import { advance } from './advance.ts'
import { loadFonts } from './load.ts'

const { faces } = await loadFonts()
const [arimo] = faces.filter((face) => face.name === 'Arimo-Regular')
const [mono] = faces.filter((face) => face.name === 'IBMPlexMono-Regular')
if (arimo === undefined || mono === undefined) throw new Error('the bundled faces are not complete')

it('sums the advances in ems', () => {
  // Arial's own widths in thousandths: H 722, e 556, l 222, o 556, space 278.
  expect(advance(arimo, 'Hello ')).toBeCloseTo(0.722 + 0.556 + 0.222 * 2 + 0.556 + 0.278, 2)
  expect(advance(mono, 'iW–é')).toBeCloseTo(4 * 0.6, 6)
  expect(advance(arimo, '')).toBe(0)
})

it('counts nothing for what shows nothing, and a blank box for what the face lacks', () => {
  expect(advance(arimo, 'a\u200D\u00AD\uFE0F')).toBe(advance(arimo, 'a'))
  expect(advance(arimo, '日')).toBeGreaterThan(0)
})

it('counts a sequence of emoji once, as it is drawn', () => {
  const [emoji] = faces.filter((face) => face.name === 'NotoEmoji-Regular')
  if (emoji === undefined) throw new Error('the bundled faces are not complete')
  for (const sequence of ['👩‍💻', '🇫🇷', '👍🏽']) expect(advance(emoji, sequence)).toBe(advance(emoji, '🚀'))
})
