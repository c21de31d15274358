import { build } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { beforeAll, describe, expect, it } from 'vitest'
import { cutAt, type Formula } from './formula.ts'
import { type Formulas, formulasFor } from './formulas.ts'

const fonts = await loadFonts()
const some = build.recap('T', [build.mathBlock('x')])
let set: Formulas

beforeAll(async () => {
  set = (await formulasFor(some, fonts)) ?? never()
})

const formula = (tex: string, isDisplay = false): Formula => {
  const made = set(tex, isDisplay)
  return 'reason' in made ? never(made.reason) : made
}

describe('formulas', () => {
  it('are nothing where a recap has none', async () => {
    expect(await formulasFor(build.recap('T', [build.paragraph('x')]), fonts)).toBe(null)
  })

  it('are found in notes and cells too', async () => {
    const table = build.table(['a'], [[build.cell([build.paragraph(build.inlineMath('x'))])]])
    expect(await formulasFor(build.recap('T', [table]), fonts)).not.toBe(null)
  })

  it('have a size in ems of the text and stand on its baseline', () => {
    const letter = formula('x')
    expect(letter.width).toBeGreaterThan(0.4)
    expect(letter.width).toBeLessThan(0.8)
    expect(formula('\\frac{a}{b}', true).descent).toBeGreaterThan(0.5)
    expect(letter.drawing.paths).toHaveLength(1)
  })

  it('say why they cannot be set', () => {
    expect(set('\\nosuch{x}', false)).toEqual({ reason: 'Undefined control sequence \\nosuch' })
    expect(set('\\def\\x{\\x\\x}\\x', false)).toHaveProperty('reason')
    expect(set('\\frac{a}{', false)).toHaveProperty('reason')
  })

  it('know the macros of those before, but not of another recap', async () => {
    formula('\\newcommand{\\R}{\\mathbb{R}}\\R')
    expect(formula('\\R^n').drawing.paths).toHaveLength(2)
    const other = await formulasFor(some, fonts)
    expect(other?.('\\R^n', false)).toHaveProperty('reason')
  })

  it('set words with the face of the text, in any script at hand', () => {
    expect(formula('\\text{for all \u05D0 and \u03C9}').drawing.paths.length).toBeGreaterThan(0)
    expect(set('\\text{\u0BB9}', false)).toHaveProperty('reason')
  })

  it('keep colours of any name: those that are not known are the text’s', () => {
    const colors = (tex: string) => formula(tex).drawing.paths.map((path) => path.fill?.color)
    expect(colors('\\color{violet}x')).toEqual(['#9A3AAF'])
    expect(colors('\\color{papayawhip}x')).toEqual([null])
  })

  it('may be broken at outermost signs alone', () => {
    const long = formula('a + (b - c) = -d \\leq \\frac{e + f}{g}')
    expect(long.breaks).toHaveLength(3)
    const parts = cutAt(
      long,
      long.breaks.map((one) => one.after),
    )
    expect(parts.map((part) => part.drawing.paths.length)).toEqual([2, 6, 4, 5])
    expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(long.width, 6)
  })
})

function never(reason = 'not made'): never {
  throw new Error(reason)
}
