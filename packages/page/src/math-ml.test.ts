import { expect, test } from 'vitest'
import { mathMl } from './math-ml.ts'

test('a formula is MathML with its source', () => {
  const inline = mathMl('\\frac{a}{b}', false)
  expect(inline).toMatch(/^<math alttext="\\frac\{a\}\{b\}"><mfrac>/)
  expect(mathMl('x^2', true)).toContain('display="block"')
})

test('what cannot be read gives nothing, and nothing in it is a link or a script', () => {
  expect(mathMl('\\frac{a', false)).toBeNull()
  expect(mathMl('\\unknown{x}', false)).toBeNull()
  expect(mathMl('\\href{javascript:alert(1)}{x}', false) ?? '').not.toContain('href="javascript')
  expect(mathMl('\\text{<script>alert(1)</script>}', false)).not.toContain('<script')
})

test('a formula has the ink of the page, whatever its author chose for paper', () => {
  const drawn = mathMl('\\color{red}{x} + \\fcolorbox{red}{blue}{w}', false) ?? ''
  expect(drawn.replace(/^<math[^>]*>/, '')).not.toMatch(/[^-]color:|mathcolor|mathbackground|style=""/)
  expect(drawn).toContain('<mi>x</mi>')
  expect(drawn).toContain('padding:0.3em')
})
