import { build } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { numbersByLabel, withNumbersBeside, withoutNumber, withReferences } from './formula-numbers.ts'

it('takes a number out, and leaves several where they are', () => {
  expect(withoutNumber('x = y \\tag{1}\\label{a}')).toEqual({ body: 'x = y ', number: '(1)' })
  expect(withoutNumber('x \\tag*{A}')).toEqual({ body: 'x ', number: 'A' })
  expect(withoutNumber('a \\tag{1} \\\\ b \\tag{2}').body).toBe(
    'a \\qquad\\text{(1)} \\\\ b \\qquad\\text{(2)}',
  )
  expect(withNumbersBeside('x \\tag{1}')).toBe('x \\qquad\\text{(1)}')
  expect(withoutNumber('x')).toEqual({ body: 'x', number: null })
})

it('refers to formulas by the numbers that the post gives them', () => {
  const numbers = numbersByLabel(
    build.recap(
      'T',
      ['x \\tag{1} \\label{a} \\\\ y \\tag{2}\\label{b}', 'z \\label{c}'].map((tex) => build.mathBlock(tex)),
    ),
  )
  expect(withReferences('see \\eqref{b} and \\ref{a}', numbers)).toEqual({
    tex: 'see \\text{(2)} and \\text{1}',
  })
  expect(withReferences('\\eqref{c}', numbers)).toEqual({ unknown: 'c' })
})
