import { expect, it } from 'vitest'
import { isRightToLeft } from './direction.ts'

it.each([
  ['a sentence that begins with a name', 'Crane X متاح الآن', true, true],
  ['a name alone', 'Crane X', true, false],
  ['numbers', '12 – 14', true, true],
  ['another script in a document from left to right', 'Crane X متاح', false, false],
  ['a sentence of another script', 'متاح الآن', false, true],
  ['nothing', '', false, false],
])('is told of %s', (_name, text, ofDocument, expected) => {
  expect(isRightToLeft(text, ofDocument)).toBe(expected)
})
