import { badgeLooks, defaultAccent } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { contrast, onDark } from './colors.ts'

test('contrast is that of the guidelines', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
})

test('every colour can be read on a dark ground, and one that can be is left alone', () => {
  for (const color of [defaultAccent, '#000000', ...Object.values(badgeLooks).map((look) => look.color)])
    expect(contrast(onDark(color, '#14171A', 4.5), '#14171A'), color).toBeGreaterThanOrEqual(4.5)
  expect(onDark('#ffffff', '#14171A', 6)).toBe('#ffffff')
})
