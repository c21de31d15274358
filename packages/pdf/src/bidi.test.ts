import { describe, expect, it } from 'vitest'
import { levelsOf, turned, visualOrder } from './bidi.ts'
import { fakeTypesetter } from './fake-typesetter.ts'
import { breakLines } from './lines.ts'
import { plainRun } from './run.ts'
import { tag } from './tag.ts'
import { themeFor } from './theme.ts'

const hebrew = '\u05E9\u05DC\u05D5\u05DD'

describe('direction', () => {
  it('of a paragraph is the document’s, or its own where it says so', () => {
    expect(levelsOf(`${hebrew} and more`, 'ltr').base).toBe('rtl')
    expect(levelsOf(`More of ${hebrew}`, 'ltr').base).toBe('ltr')
    expect(levelsOf(`npm ${hebrew}`, 'rtl').base).toBe('rtl')
    expect(levelsOf('npm install', 'rtl').base).toBe('ltr')
    expect(levelsOf('…', 'rtl').base).toBe('rtl')
  })
})

it('orders pieces for the eye', () => {
  expect(visualOrder([0, 1, 1, 0])).toEqual([0, 2, 1, 3])
  expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0])
  expect(visualOrder([0, 0])).toEqual([0, 1])
})

it('mirrors brackets, and turns loose signs round', () => {
  expect(turned(`${hebrew})`)).toBe(`${hebrew}(`)
  expect(turned('):')).toBe(':(')
  expect(turned('\u060C ')).toBe(' \u060C')
})

it('sets words from right to left and keeps them in reading order', () => {
  const style = { ...themeFor('a4', '#0B5CAD').body, size: 10 }
  const run = plainRun(`${hebrew} ${hebrew}! 42`, style, tag('P', null))
  const set = (direction: 'ltr' | 'rtl') =>
    breakLines([run], fakeTypesetter, { width: () => 500, style, direction })[0]
  expect(set('rtl')?.spans.map((span) => [span.text, span.x])).toEqual([
    [`${hebrew} ${hebrew}! `, 0],
    ['42', 55],
  ])
  expect(set('ltr')?.opposite).toBe(true)
  expect(set('ltr')?.spans.map((span) => span.x)).toEqual([10, 0])
})
