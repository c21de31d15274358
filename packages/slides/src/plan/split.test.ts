import { expect, test } from 'vitest'
import { spread } from './split.ts'

test('items are spread evenly over the fewest slides', () => {
  expect(spread([1, 2, 3, 4, 5], (items) => items.length <= 4)).toEqual([
    [1, 2, 3],
    [4, 5],
  ])
})

test('where even shares do not fit, each slide takes what it can', () => {
  const fits = (items: readonly number[]): boolean => items.reduce((sum, one) => sum + one, 0) <= 10
  expect(spread([9, 1, 1, 9], fits)).toEqual([
    [9, 1],
    [1, 9],
  ])
  expect(spread([2, 2, 2, 2, 2, 9], fits)).toEqual([[2, 2, 2, 2, 2], [9]])
})

test('an item that never fits is still shown', () => {
  expect(spread([99, 1], () => false)).toEqual([[99], [1]])
})
