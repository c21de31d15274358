import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Converted, convert } from './convert.ts'
import { probe } from './probe.ts'
import { cameraNotes, drawing, holds, photograph, pixelsOf } from './sample.test.fixture.ts'

const noFonts = { faces: [] }

async function converted(bytes: Uint8Array): Promise<Converted> {
  const answer = await convert(bytes, probe(bytes) ?? 'image/png', noFonts)
  if (answer === 'too-large') throw new Error('too large')
  return answer
}

describe('convert', () => {
  it('passes on what a page can show as it is', async () => {
    for (const bytes of [
      await photograph(80, 60).jpeg().toBuffer(),
      await drawing(80, 60).png().toBuffer(),
    ]) {
      const { original, raster, width, height } = await converted(bytes)
      expect(await raster.bytes()).toBe(original.bytes)
      expect({ width, height }).toEqual({ width: 80, height: 60 })
      expect(await pixelsOf(await raster.bytes())).toEqual(await pixelsOf(bytes))
    }
  })

  it('makes fewer pixels of a picture when asked, where those take fewer bytes', async () => {
    const { raster } = await converted(await photograph(900, 600).jpeg({ quality: 95 }).toBuffer())
    const whole = await raster.bytes()
    const reduced = await raster.bytes(300)
    expect(await sharp(reduced).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
    expect(reduced.length).toBeLessThan(whole.length / 2)
    expect(await raster.bytes(900)).toBe(whole)
    const { raster: plain } = await converted(await drawing(40, 30).png().toBuffer())
    expect(await plain.bytes(39)).toBe(await plain.bytes())
  })

  it('keeps the types that browsers show and makes a raster of them for pages', async () => {
    const picture = drawing(60, 40)
    const sources = [picture.clone().webp(), picture.clone().avif(), picture.clone().gif()]
    for (const source of sources) {
      const { original, raster } = await converted(await source.toBuffer())
      expect(original.mediaType).toMatch(/webp|avif|gif/)
      expect(raster).toMatchObject({ mediaType: 'image/png', width: 60, height: 40 })
      expect(probe(await raster.bytes())).toBe('image/png')
    }
    const { original } = await converted(await picture.clone().tiff().toBuffer())
    expect(original.mediaType).toBe('image/png')
  })

  it('shows a bitmap as PNG', async () => {
    const bytes = new Uint8Array(58)
    const view = new DataView(bytes.buffer)
    view.setUint16(0, 0x424d)
    for (const [at, value] of [
      [10, 54],
      [14, 40],
      [18, 1],
      [22, 1],
    ] as const)
      view.setUint32(at, value, true)
    view.setUint16(28, 24, true)
    bytes.set([79, 110, 11], 54)
    const { original, raster } = await converted(bytes)
    expect(await raster.bytes()).toBe(original.bytes)
    expect(raster).toMatchObject({ mediaType: 'image/png', width: 1, height: 1 })
    expect([...(await pixelsOf(await raster.bytes()))]).toEqual([11, 110, 79])
  })

  it('codes photographs as JPEG, whatever they came as', async () => {
    for (const source of [photograph(200, 150).png(), photograph(200, 150).webp({ lossless: true })])
      expect((await converted(await source.toBuffer())).raster.mediaType).toBe('image/jpeg')
  })

  it('keeps every colour of a drawing of few, with a palette', async () => {
    const shades = new Uint8Array(64 * 64 * 3).map((_, index) => (Math.floor(index / 3) % 250) + (index % 3))
    const source = await sharp(shades, { raw: { width: 64, height: 64, channels: 3 } })
      .webp({ lossless: true })
      .toBuffer()
    const { raster } = await converted(source)
    expect((await sharp(await raster.bytes()).metadata()).isPalette).toBe(true)
    expect(Buffer.compare(await pixelsOf(await raster.bytes()), shades)).toBe(0)
  })

  it('makes large pictures as small as a page needs, and keeps the original', async () => {
    const { original, raster, width } = await converted(await drawing(3600, 1200).png().toBuffer())
    expect(width).toBe(3600)
    expect(original.width).toBe(3600)
    expect(raster).toMatchObject({ width: 1360, height: 453 })
  })

  it('passes a large picture on as it is where a smaller one would take as many bytes', async () => {
    const source = await photograph(1500, 900).jpeg({ quality: 20 }).toBuffer()
    const { original, raster } = await converted(source)
    expect(await raster.bytes()).toBe(original.bytes)
    expect(raster.width).toBe(1500)
  })

  it('turns a picture upright and forgets where it was taken', async () => {
    const source = await photograph(80, 40)
      .jpeg()
      .withExif(cameraNotes)
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { original, raster, width, height } = await converted(source)
    expect({ width, height }).toEqual({ width: 40, height: 80 })
    expect(original).toMatchObject({ width: 40, height: 80 })
    for (const bytes of [original.bytes, await raster.bytes()]) {
      const metadata = await sharp(bytes).metadata()
      expect(metadata.exif).toBeUndefined()
      expect(metadata.orientation ?? 1).toBe(1)
    }
    expect((await sharp(source).metadata()).orientation).toBe(6)
  })

  it('forgets what an AVIF says of itself', async () => {
    const { original } = await converted(await drawing(40, 40).avif().withExif(cameraNotes).toBuffer())
    expect(holds(original.bytes, 'CameraMaker')).toBe(false)
  })

  it('brings other colours and depths to 8 bits of sRGB', async () => {
    const print = await photograph(40, 40).toColourspace('cmyk').jpeg().toBuffer()
    const deep = await drawing(40, 40).toColourspace('rgb16').png().toBuffer()
    const wide = await photograph(40, 40).jpeg().withIccProfile('p3').toBuffer()
    for (const source of [print, deep, wide]) {
      const { raster } = await converted(source)
      const metadata = await sharp(await raster.bytes()).metadata()
      expect(metadata).toMatchObject({ space: 'srgb', depth: 'uchar', channels: 3 })
      expect(metadata.icc).toBeUndefined()
    }
    expect((await converted(deep)).original.bytes).toHaveLength(deep.length)
  })

  it('leaves no transparency and no interlacing to pages', async () => {
    const source = await drawing(40, 40).ensureAlpha(0.5).png({ progressive: true }).toBuffer()
    const { original, raster } = await converted(source)
    expect((await sharp(original.bytes).metadata()).hasAlpha).toBe(true)
    expect(await sharp(await raster.bytes()).metadata()).toMatchObject({
      hasAlpha: false,
      isProgressive: false,
    })
  })

  it('shows a light logo everywhere on a dark ground', async () => {
    const logo = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="12" fill="#fff"/></svg>',
    )
    const { original, raster } = await converted(await sharp(logo).png().toBuffer())
    expect(original.bytes).toBe(await raster.bytes())
    expect([...(await pixelsOf(await raster.bytes())).subarray(0, 3)]).toEqual([26, 29, 33])
  })

  it('takes the first frame of an animation for pages, or one that is not blank', async () => {
    const framed = (first: Uint8Array, second: Uint8Array): Promise<Buffer> =>
      sharp(Buffer.concat([first, second]), { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
        .webp({ lossless: true, loop: 0, delay: [100, 100] })
        .toBuffer()
    const spotted = (value: number): Uint8Array => new Uint8Array(300).fill(value).fill(255 - value, 150)
    const { original, raster } = await converted(await framed(spotted(200), spotted(20)))
    expect((await sharp(original.bytes, { animated: true }).metadata()).pages).toBe(2)
    expect(raster.height).toBe(10)
    expect((await pixelsOf(await raster.bytes()))[0]).toBe(200)
    const late = await converted(await framed(new Uint8Array(300), spotted(20)))
    expect((await pixelsOf(await late.raster.bytes()))[0]).toBe(20)
  })

  it('does not unfold a small file to more pixels than it decodes', async () => {
    const bomb = await drawing(16, 16).png().toBuffer()
    bomb.writeUInt32BE(9000, 16)
    bomb.writeUInt32BE(9000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await convert(bomb, 'image/png', noFonts)).toBe('too-large')
  })

  it('gives the same bytes each time', async () => {
    const source = await photograph(200, 100).webp({ quality: 60 }).toBuffer()
    expect(await (await converted(source)).raster.bytes()).toEqual(
      await (await converted(source)).raster.bytes(),
    )
  })
})
