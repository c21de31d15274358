import { expect, it } from 'vitest'
import { assetName } from './name.ts'

it('keeps the author’s name in safe characters, with the ending of the real type', () => {
  expect(assetName('content/a/My%20Café (1).JPG?x=1', 'image/png', new Set())).toBe('My-Cafe-1.png')
  expect(assetName('/v1.2/diagram', 'image/svg+xml', new Set())).toBe('diagram.svg')
  expect(assetName('data:image/png;base64,AAAA', 'image/png', new Set())).toBe('picture.png')
  expect(assetName('/画像.png', 'image/webp', new Set())).toBe('picture.webp')
})

it('tells names apart that differ only in case', () => {
  const taken = new Set<string>()
  const names = ['a/one.png', 'b/One.png', 'c/one.png'].map((src) => assetName(src, 'image/png', taken))
  expect(names).toEqual(['one.png', 'One-2.png', 'one-3.png'])
})
