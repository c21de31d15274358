import { expect, test } from 'vitest'
import { margins, readGrey } from './grey-page.ts'

const page = (rows: readonly string[]): Uint8Array =>
  new Uint8Array([
    ...new TextEncoder().encode(`P5\n${rows[0]?.length} ${rows.length}\n255\n`),
    ...rows.flatMap((row) => [...row].map((one) => (one === '#' ? 0 : 255))),
  ])

test('the margins are what is white around the ink', () => {
  const read = readGrey(page(['.....', '.##..', '.#...', '.....', '.....']))
  expect(read).toMatchObject({ width: 5, height: 5 })
  expect(margins(read)).toEqual({ left: 1, top: 1, right: 2, bottom: 2 })
  expect(margins(readGrey(page(['..', '..'])))).toBeNull()
})
