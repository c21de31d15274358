import { expect, it } from 'vitest'
import { textBreaks } from './breaks.ts'
import { fakeTypesetter } from './fake-typesetter.ts'
import { justifiedLines } from './justify.ts'
import type { Line } from './line.ts'
import { plainRun, type Run } from './run.ts'
import { tag } from './tag.ts'
import { themeFor } from './theme.ts'
import { toWords } from './words.ts'

const style = { ...themeFor('a4', '#0B5CAD').body, size: 10, leading: 15 }
const parent = tag('P', null)
const run = (text: string, look = style): Run => plainRun(text, look, parent)
/** Lines of a width in characters, each five points wide. */
const set = (width: number, direction: 'ltr' | 'rtl', ...runs: readonly Run[]): readonly Line[] => {
  const paragraph = toWords(runs, fakeTypesetter, { breaks: textBreaks, direction, forced: null })
  return justifiedLines(paragraph, fakeTypesetter, { width: width * 5, style, direction })
}
const textOf = (line: Line): string => line.spans.map((span) => span.text).join('')
const gaps = (line: Line): readonly number[] =>
  line.spans.slice(1).map((span, index) => {
    const before = line.spans[index]
    return before === undefined ? 0 : span.x - before.x - before.width
  })

const prose = run(
  'The pilot came on board at the second buoy, read the tide, and asked for half speed until the mole was passed.',
)

it('every line but the last is as wide as the column, by its spaces alone', () => {
  const lines = set(40, 'ltr', prose)
  expect(lines.map(textOf).join('')).toBe(prose.text)
  for (const line of lines.slice(0, -1)) {
    expect(line.width).toBeCloseTo(200, 6)
    const [first = 0] = gaps(line)
    expect(gaps(line).every((gap) => Math.abs(gap - first) < 1e-6)).toBe(true)
    expect(first).toBeGreaterThanOrEqual(-1)
    expect(first).toBeLessThanOrEqual(6)
  }
  expect(lines.at(-1)?.width).toBeLessThan(200)
  expect(gaps(lines.at(-1) ?? set(9, 'ltr', run('x'))[0] ?? never()).every((gap) => gap === 0)).toBe(true)
})

it('looks ahead: a line is left shorter when that spares the next a hole', () => {
  const text = run('aaa bbb ccc ddd ee f ggggggg hhhhhhhh iiiiiiiiii jjjj')
  expect(set(20, 'ltr', text).map(textOf)).toEqual([
    'aaa bbb ccc ddd ee ',
    'f ggggggg hhhhhhhh ',
    'iiiiiiiiii jjjj',
  ])
})

it('leaves a line ragged that could be filled only with holes', () => {
  const [first] = set(30, 'ltr', run(`a ${'b'.repeat(29)} c`))
  expect(first?.width).toBeLessThan(150)
})

it('leaves the line before something wide ragged, and none above it', () => {
  const lines = set(30, 'ltr', run(`aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk ${'w'.repeat(30)} c`))
  expect(lines.map((line) => line.width > 140)).toEqual([true, false, true, false])
})

it('stretches no spaces of code, and ends where the author ends a line', () => {
  const lines = set(
    14,
    'ltr',
    run('run '),
    run('a b', { ...style, role: 'code' }),
    run(' there\nand then home'),
  )
  expect(lines.map(textOf)).toEqual(['run a b there', 'and then home'])
  const [line] = set(12, 'ltr', run('go '), run('a b', { ...style, role: 'code' }), run(' so farther'))
  expect(line?.spans.map((span) => span.text)).toContain('a b')
})

it('spreads Chinese and Japanese between their characters', () => {
  const lines = set(
    10,
    'ltr',
    run('\u543E\u8F29\u306F\u732B\u3067\u3042\u308B\u3002\u540D\u3002\u524D\u306F\u307E\u3060\u7121\u3044'),
  )
  expect(lines[0]?.width).toBeCloseTo(50, 6)
  expect(gaps(lines[0] ?? never()).every((gap) => gap >= 0 && gap < 2)).toBe(true)
})

it('from right to left the room is on the other side of each word', () => {
  const text = run(
    '\u05D0\u05D1\u05D2 \u05D3\u05D4 \u05D5\u05D6\u05D7 \u05D8\u05D9\u05DB \u05DC\u05DE\u05DF\u05E0 \u05E1\u05E2',
  )
  const [line] = set(14, 'rtl', text)
  expect(line?.width).toBeCloseTo(70, 6)
  expect(line?.spans[0]?.x).toBe(0)
  expect(gaps(line ?? never()).every((gap) => gap > 0)).toBe(true)
})

function never(): never {
  throw new Error('no such line')
}
