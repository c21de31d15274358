import { expect, it } from 'vitest'
import { inParallel } from './in-parallel.ts'

it('keeps the order and the limit', async () => {
  let running = 0
  let most = 0
  const answers = await inParallel([5, 1, 3, 2], 2, async (delay) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, delay))
    running--
    return delay * 10
  })
  expect(answers).toEqual([50, 10, 30, 20])
  expect(most).toBe(2)
})
