import { describe, expect, it } from 'vitest'
import { readBitmap, readBitmapHeader } from './bitmap.ts'

interface Parts {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly compression?: number
  /** What stands between the header and the pixels: masks or a palette. */
  readonly between?: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

function bitmap({ width, height, depth, compression = 0, between = [], rows }: Parts): Uint8Array {
  const pixels = 54 + between.length
  const bytes = new Uint8Array([...Array(54).fill(0), ...between, ...rows.flat()])
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x424d)
  view.setUint32(10, pixels, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(28, depth, true)
  view.setUint32(30, compression, true)
  return bytes
}

const pixels = (bytes: Uint8Array): readonly number[] => [...readBitmap(bytes, readBitmapHeader(bytes)).data]

describe('readBitmap', () => {
  it('reads whole bytes, blue first and from the bottom', () => {
    const rows = [
      [3, 2, 1, 0],
      [6, 5, 4, 0],
    ]
    expect(pixels(bitmap({ width: 1, height: 2, depth: 24, rows }))).toEqual([4, 5, 6, 255, 1, 2, 3, 255])
    expect(pixels(bitmap({ width: 1, height: -2, depth: 24, rows }))).toEqual([1, 2, 3, 255, 4, 5, 6, 255])
  })

  it('reads palettes', () => {
    const between = [0, 0, 255, 0, 255, 255, 255, 0]
    const one = bitmap({ width: 3, height: 1, depth: 1, between, rows: [[0b10100000, 0, 0, 0]] })
    expect(pixels(one)).toEqual([255, 255, 255, 255, 255, 0, 0, 255, 255, 255, 255, 255])
  })

  it('reads bits under masks', () => {
    const masks = [0, 0xf8, 0, 0, 0xe0, 0x07, 0, 0, 0x1f, 0, 0, 0]
    const one = bitmap({
      width: 1,
      height: 1,
      depth: 16,
      compression: 3,
      between: masks,
      rows: [[0x1f, 0xf8, 0, 0]],
    })
    expect(pixels(one)).toEqual([255, 0, 255, 255])
    const plain = bitmap({ width: 1, height: 1, depth: 16, rows: [[0xe0, 0x03, 0, 0]] })
    expect(pixels(plain)).toEqual([0, 255, 0, 255])
  })

  it('refuses compressed ones and those that are cut off', () => {
    const rows = [[0, 0, 0, 0]]
    expect(() => pixels(bitmap({ width: 1, height: 1, depth: 8, compression: 1, rows }))).toThrow('not read')
    expect(() => pixels(bitmap({ width: 9, height: 9, depth: 24, rows }))).toThrow()
  })
})
