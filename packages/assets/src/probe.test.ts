import { expect, it } from 'vitest'
import { probe } from './probe.ts'
import { drawing } from './sample.test.fixture.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

it('knows pictures by their bytes', async () => {
  const picture = drawing(16, 16)
  expect(probe(await picture.clone().png().toBuffer())).toBe('image/png')
  expect(probe(await picture.clone().jpeg().toBuffer())).toBe('image/jpeg')
  expect(probe(await picture.clone().gif().toBuffer())).toBe('image/gif')
  expect(probe(await picture.clone().webp().toBuffer())).toBe('image/webp')
  expect(probe(await picture.clone().avif().toBuffer())).toBe('image/avif')
  expect(probe(await picture.clone().tiff().toBuffer())).toBe('image/tiff')
})

it('knows a drawing behind declarations, comments and document types', () => {
  expect(probe(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image/svg+xml')
  expect(probe(bytes('\uFEFF<?xml version="1.0"?>\n<!-- a <b> -->\n<!DOCTYPE svg>\n<svg>'))).toBe(
    'image/svg+xml',
  )
  expect(probe(bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg:svg>'))).toBe('image/svg+xml')
  expect(probe(new Uint8Array(Buffer.from('\uFEFF<svg>', 'utf16le')))).toBe('image/svg+xml')
})

it('takes nothing else for a picture', () => {
  expect(probe(bytes('<!DOCTYPE html><html><svg></svg></html>'))).toBeNull()
  expect(probe(bytes('<?xml encoding="no-such"?><svgs/>'))).toBeNull()
  expect(probe(bytes('version https://git-lfs.github.com/spec/v1'))).toBeNull()
  expect(probe(new Uint8Array())).toBeNull()
})
