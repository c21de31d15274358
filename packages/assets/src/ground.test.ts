import { expect, it } from 'vitest'
import { layOnGround } from './ground.ts'

const clear = [0, 0, 0, 0]
const rgba = (...pixels: readonly (readonly number[])[]): Uint8Array => new Uint8Array(pixels.flat())

it('lays on white, in proportion to the opacity', () => {
  const { data, isOnDark } = layOnGround(rgba([0, 0, 0, 255], clear, [0, 0, 0, 51]), 4)
  expect([...data]).toEqual([0, 0, 0, 255, 255, 255, 204, 204, 204])
  expect(isOnDark).toBe(false)
})

it('lays on a dark ground what would not be seen on white', () => {
  const white = [255, 255, 255, 255]
  const { data, isOnDark } = layOnGround(rgba(clear, white, [80, 160, 80, 255], white, clear), 4)
  expect(isOnDark).toBe(true)
  expect(Math.max(...data.subarray(0, 3))).toBeLessThan(40)
})

it('stays on white where outlines hold light fills, and without anything clear', () => {
  expect(layOnGround(rgba([255, 255, 255, 255], [20, 20, 20, 255], clear), 4).isOnDark).toBe(false)
  const outlined = rgba(clear, [170, 170, 170, 255], [255, 255, 255, 255], [170, 170, 170, 255], clear)
  expect(layOnGround(outlined, 4).isOnDark).toBe(false)
  expect(layOnGround(rgba([255, 255, 255, 255]), 4).isOnDark).toBe(false)
})

it('takes grey pixels with opacity', () => {
  expect(layOnGround(new Uint8Array([10, 255, 0, 0]), 2)).toMatchObject({
    channels: 1,
    data: new Uint8Array([10, 255]),
  })
})
