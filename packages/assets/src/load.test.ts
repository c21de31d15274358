import { build } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { describe, expect, it } from 'vitest'
import type { AssetHost } from './host.ts'
import { loadAssets } from './load.ts'
import { drawing } from './sample.test.fixture.ts'

const { figure, note, paragraph, picture, recap } = build
const noFonts = { faces: [] }
const png = new Uint8Array(await drawing(30, 20).png().toBuffer())
const host = (files: Readonly<Record<string, Uint8Array>>): AssetHost => ({
  read: async (path) => files[path] ?? null,
})
const at = (src: string, line: number) => {
  const one = figure(src, 'A hall')
  return { ...one, picture: { ...one.picture, position: { line, column: 3 } } }
}

describe('loadAssets', () => {
  it('reads each picture once: cover, figures, and those in notes', async () => {
    const inNote = paragraph('See', note('n', [at('content/recap/c.png', 9)]))
    const one = recap('Title', [at('content/recap/a.png', 5), at('content/recap/a.png', 7), inNote], {
      cover: { ...picture('/b.png', ''), position: null },
    })
    const read: string[] = []
    const counting: AssetHost = { read: async (path) => (read.push(path) > 0 ? png : null) }
    const { value, diagnostics } = await loadAssets(one, counting, noFonts)
    expect(diagnostics).toEqual([])
    expect([...value.keys()]).toEqual(['/b.png', 'content/recap/a.png', 'content/recap/c.png'])
    expect(read).toEqual(['/b.png', 'content/recap/a.png', 'content/recap/c.png'])
    expect(value.get('/b.png')).toMatchObject({ path: 'recap/assets/b.png', width: 30, height: 20 })
  })

  it('reports what is missing once, at its first use, and a cover without a position', async () => {
    const one = recap('Title', [at('a.png', 5), at('a.png', 8)], {
      cover: { ...picture('/b.png', ''), position: null },
    })
    const { value, diagnostics } = await loadAssets(one, host({}), noFonts)
    expect(value.size).toBe(0)
    expect(diagnostics.map(({ rule, place }) => [rule, place?.at?.line ?? null])).toEqual([
      ['asset/missing', null],
      ['asset/missing', 5],
    ])
  })

  it('gives the line where a picture stands in the text rather than the cover’s none', async () => {
    const one = recap('Title', [at('/b.png', 8)], { cover: { ...picture('/b.png', ''), position: null } })
    const { diagnostics } = await loadAssets(one, host({}), noFonts)
    expect(diagnostics).toMatchObject([{ place: { path: one.path, at: { line: 8, column: 3 } } }])
  })

  it('fetches nothing from the web, and says so', async () => {
    const one = recap('Title', [at('https://example.org/a.png', 5)])
    const { value, diagnostics } = await loadAssets(one, host({ 'https://example.org/a.png': png }), noFonts)
    expect(value.size).toBe(0)
    expect(diagnostics).toMatchObject([{ rule: 'asset/remote', severity: 'info' }])
  })

  it('decodes data: addresses', async () => {
    const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
    const { value } = await loadAssets(recap('Title', [at(src, 5)]), host({}), noFonts)
    expect(value.get(src)).toMatchObject({ path: 'recap/assets/picture.png', width: 30 })
  })

  it('believes the bytes rather than the name', async () => {
    const files = { 'a.png': new Uint8Array(await drawing(30, 20).webp().toBuffer()) }
    const { value, diagnostics } = await loadAssets(recap('Title', [at('a.png', 5)]), host(files), noFonts)
    expect(diagnostics).toEqual([])
    expect(value.get('a.png')).toMatchObject({
      path: 'recap/assets/a.webp',
      original: { mediaType: 'image/webp' },
      raster: { mediaType: 'image/png' },
    })
  })

  it('tells of a picture that is far larger than any output shows', async () => {
    const files = { 'a.png': new Uint8Array(await drawing(4200, 300).png().toBuffer()), 'b.png': png }
    const one = recap('Title', [at('a.png', 5), at('b.png', 6)])
    const { value, diagnostics } = await loadAssets(one, host(files), noFonts)
    expect(value.size).toBe(2)
    expect(diagnostics).toMatchObject([
      { rule: 'asset/oversized', message: expect.stringContaining('4200 × 300'), place: { at: { line: 5 } } },
    ])
  })

  it('fetches from the web through a host that does, and tells why not', async () => {
    const asked: string[] = []
    const web: AssetHost = {
      read: async () => null,
      fetch: async (address) => {
        asked.push(address)
        if (address.endsWith('a.png')) return png
        return { kind: 'refused', rule: 'asset/unreachable', message: 'It did not come.' }
      },
    }
    const addresses = ['https://example.org/a.png', 'https://example.org/b.png', 'https://example.org/a.png']
    const one = recap(
      'Title',
      addresses.map((address, index) => at(address, index + 1)),
    )
    const { value, diagnostics } = await loadAssets(one, web, noFonts)
    expect(asked).toEqual(addresses.slice(0, 2))
    expect(value.get('https://example.org/a.png')).toMatchObject({ path: 'recap/assets/a.png', width: 30 })
    expect(diagnostics).toMatchObject([{ rule: 'asset/unreachable', place: { at: { line: 2 } } }])
  })

  it('tells why a file is not shown', async () => {
    const files = {
      'text.png': new TextEncoder().encode('version https://git-lfs'),
      'broken.png': png.subarray(0, 30),
      'empty.png': new Uint8Array(),
      'script.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    }
    const one = recap(
      'Title',
      Object.keys(files).map((src, index) => at(src, index + 1)),
    )
    const { value, diagnostics } = await loadAssets(one, host(files), noFonts)
    expect([...value.keys()]).toEqual(['script.svg'])
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'asset/unreadable',
      'asset/unreadable',
      'asset/unreadable',
      'asset/unsafe-content',
    ])
    expect(diagnostics[0]?.hint).toContain('git lfs pull')
  })

  it('names what no font has of the words in a drawing', async () => {
    const words = '<svg xmlns="http://www.w3.org/2000/svg"><text>Hall ห้อง</text></svg>'
    const files = { 'a.svg': new TextEncoder().encode(words) }
    const { value, diagnostics } = await loadAssets(
      recap('Title', [at('a.svg', 3)]),
      host(files),
      await loadFonts(),
    )
    expect(value.has('a.svg')).toBe(true)
    expect(diagnostics).toMatchObject([
      {
        rule: 'export/missing-glyph',
        hint: 'npm install @expo-google-fonts/noto-sans-thai',
        place: { at: { line: 3 } },
      },
    ])
  })

  it('passes on what the host found under another name or refused', async () => {
    const odd: AssetHost = {
      read: async (path) => {
        if (path === 'Hall.png') return { kind: 'found-elsewhere', bytes: png, path: 'hall.png' }
        if (path === '../out.png')
          return { kind: 'refused', rule: 'asset/outside-root', message: 'It lies outside.' }
        return null
      },
    }
    const { value, diagnostics } = await loadAssets(
      recap('Title', [at('Hall.png', 1), at('../out.png', 2)]),
      odd,
      noFonts,
    )
    expect([...value.keys()]).toEqual(['Hall.png'])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['asset/wrong-case', 'asset/outside-root'])
  })
})
