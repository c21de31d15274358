import { expect, it } from 'vitest'
import { readPath, writePath } from './path.ts'

function pathOperators(data: string, digits: number): string | null {
  const path = readPath(data)
  return path === null ? null : writePath(path, digits)
}

it.each([
  ['M1 2L3 4Z', '1 2 m 3 4 l h'],
  ['m1 2 3 4h5v-6z', '1 2 m 4 6 l 9 6 l 9 0 l h'],
  ['M0 0Q3 0 3 3', '0 0 m 2 0 3 1 3 3 c'],
  ['M0 0Q3 0 3 3T6 6', '0 0 m 2 0 3 1 3 3 c 3 5 4 6 6 6 c'],
  ['M0 0C1 1 2 1 3 0S5-1 6 0', '0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c'],
  ['M0 0T4 0', '0 0 m 0 0 1.33 0 4 0 c'],
  ['M.5-.25e1L1e1 0', '0.5 -2.5 m 10 0 l'],
  ['', ''],
])('%s is %s', (data, operators) => {
  expect(pathOperators(data, 2)).toBe(operators)
})

it('gives up on arcs and on what is no path', () => {
  expect(pathOperators('M0 0A1 1 0 0 1 2 2', 2)).toBe(null)
  expect(pathOperators('M0 0L1', 2)).toBe(null)
})
