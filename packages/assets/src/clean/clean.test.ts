import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cameraNotes, drawing, holds, photograph, pixelsOf } from '../sample.test.fixture.ts'
import { cleanGif } from './gif.ts'
import { cleanJpeg } from './jpeg.ts'
import { cleanPng } from './png.ts'
import { cleanWebp } from './webp.ts'

describe('cleanJpeg', () => {
  for (const progressive of [false, true])
    it(`drops notes and what follows the end, and keeps every pixel (progressive: ${progressive})`, async () => {
      const noted = await photograph(64, 48).jpeg({ progressive }).withExif(cameraNotes).toBuffer()
      const comment = Buffer.from('\xff\xfe\0\x0ba comment', 'latin1')
      const source = Buffer.concat([noted.subarray(0, 2), comment, noted.subarray(2), Buffer.from('a film')])
      const clean = cleanJpeg(source)
      expect(holds(source, 'CameraMaker') && holds(source, 'a comment')).toBe(true)
      for (const note of ['CameraMaker', 'Exif', 'a comment', 'a film'])
        expect(holds(clean, note)).toBe(false)
      expect((await sharp(clean).metadata()).exif).toBeUndefined()
      expect(await pixelsOf(clean)).toEqual(await pixelsOf(source))
    })

  it('keeps the colour profile', async () => {
    const source = await photograph(16, 16).jpeg().withIccProfile('p3').withExif(cameraNotes).toBuffer()
    const clean = await sharp(cleanJpeg(source)).metadata()
    expect(clean.icc).toEqual((await sharp(source).metadata()).icc)
  })

  it('steps over stray bytes between segments, as decoders do', async () => {
    const source = await photograph(32, 32).jpeg().toBuffer()
    const stray = Buffer.concat([source.subarray(0, 2), Buffer.alloc(3), source.subarray(2)])
    expect(await pixelsOf(cleanJpeg(stray))).toEqual(await pixelsOf(source))
  })

  it('takes a picture that was cut off as far as it goes', async () => {
    const source = await photograph(64, 48).jpeg().toBuffer()
    const clean = cleanJpeg(source.subarray(0, source.length / 2))
    expect((await sharp(clean, { failOn: 'none' }).metadata()).width).toBe(64)
  })
})

describe('cleanPng', () => {
  it('drops texts, EXIF and what follows the end, and keeps every pixel', async () => {
    const plain = await drawing(40, 30).png().withExif(cameraNotes).toBuffer()
    const body = Buffer.from('tEXtAuthor\0Somebody', 'latin1')
    const chunk = Buffer.concat([Buffer.alloc(4), body, Buffer.alloc(4)])
    chunk.writeUInt32BE(body.length - 4, 0)
    chunk.writeUInt32BE(crc32(body), 4 + body.length)
    const source = Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33), Buffer.from('more')])
    const clean = cleanPng(source)
    for (const note of ['Somebody', 'CameraMaker', 'more']) expect(holds(clean, note)).toBe(false)
    expect(await pixelsOf(clean)).toEqual(await pixelsOf(source))
  })
})

describe('cleanWebp', () => {
  it('drops EXIF and XMP, and keeps every pixel', async () => {
    const source = await photograph(40, 30).webp({ lossless: true }).withExif(cameraNotes).toBuffer()
    const clean = cleanWebp(Buffer.concat([source, Buffer.from('more')]))
    expect(holds(source, 'CameraMaker')).toBe(true)
    for (const note of ['CameraMaker', 'EXIF', 'more']) expect(holds(clean, note)).toBe(false)
    const metadata = await sharp(clean).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(await pixelsOf(clean)).toEqual(await pixelsOf(source))
  })
})

describe('cleanGif', () => {
  it('drops comments and what follows the end, and keeps the frames and the loop', async () => {
    const frames = Buffer.concat([
      await pixelsOf(await drawing(20, 20).png().toBuffer()),
      Buffer.alloc(1200, 99),
    ])
    const source = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
      .gif({ loop: 3, delay: [200, 400] })
      .toBuffer()
    const comment = Buffer.from('\x21\xfe\x0btaken there\0', 'latin1')
    const head = 13 + 3 * 2 ** (((source[10] ?? 0) & 7) + 1) * ((source[10] ?? 0) >> 7)
    const noted = Buffer.concat([
      source.subarray(0, head),
      comment,
      source.subarray(head),
      Buffer.from('more'),
    ])
    const clean = cleanGif(noted)
    expect(holds(clean, 'taken there') || holds(clean, 'more')).toBe(false)
    const metadata = await sharp(clean, { animated: true }).metadata()
    expect(metadata).toMatchObject({ pages: 2, loop: 3, delay: [200, 400] })
  })
})
