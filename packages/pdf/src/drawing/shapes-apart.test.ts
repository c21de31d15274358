import { expect, it } from 'vitest'
import { readPath, wholeOf, writePath } from './path.ts'
import { shapesApart } from './shapes-apart.ts'

function apart(data: string): readonly string[] {
  const path = readPath(data)
  if (path === null) return []
  const shapes = shapesApart(path) ?? [{ stretches: [wholeOf(path)] }]
  return shapes.map(({ stretches }) => {
    const start = stretches[0]?.points[0] ?? 0
    return writePath(path, 1, stretches, [path.points[start] ?? 0, path.points[start + 1] ?? 0])
  })
}

it('cuts a text into letters, alike ones written alike, holes with what they are in', () => {
  const letter = (x: number): string => `M${x} 0H${x + 4}V4H${x}ZM${x + 1} 1V3H${x + 3}V1Z`
  const [first, second, third] = apart(letter(0) + letter(10) + letter(20))
  expect(first).toBe('0 0 m 4 0 l 4 4 l 0 4 l h 1 1 m 1 3 l 3 3 l 3 1 l h')
  expect([second, third]).toEqual([first, first])
})

it('leaves a path whole whose shapes meet where only all of them show it', () => {
  const dots = Array.from({ length: 6 }, (_, index) => `M${10 * index + 1} 1h2v2h-2z`).join('')
  expect(apart(`M0 0H100V100H0Z${dots}`)).toHaveLength(1)
})
