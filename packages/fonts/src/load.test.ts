import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { glyphs } from './coverage.ts'
import { bundledFaces } from './faces.ts'
import { loadFonts } from './load.ts'
import { missingScripts } from './missing.ts'
import { segmentByFace } from './segment.ts'
import { fontTable } from './tables.ts'

const bundled = (name: string): string => fileURLToPath(new URL(`../faces/${name}.ttf`, import.meta.url))

/** A site beside which a package lies as the Japanese one does; its faces are bundled ones, which hold no Japanese. */
let site = ''
const installed = (): string => path.join(site, 'node_modules/@expo-google-fonts/noto-sans-jp')

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'recapkit-fonts-'))
  await mkdir(path.join(site, 'blog'))
  for (const style of ['400Regular', '700Bold'])
    await cp(bundled('NotoSans-Regular'), path.join(installed(), `${style}/NotoSansJP_${style}.ttf`))
})

afterAll(() => rm(site, { recursive: true }))

describe('loadFonts', () => {
  it('brings the bundled faces, each whole', async () => {
    const { faces } = await loadFonts()
    expect(faces.map((face) => face.name)).toEqual(bundledFaces.map((face) => face.name))
    for (const face of faces) expect(glyphs(face).size).toBeGreaterThan(500)
  })

  it('leaves room to read the header of any glyph, as PDF writers do of empty ones', async () => {
    for (const face of (await loadFonts()).faces) {
      const glyf = fontTable(face, 'glyf')
      const locations = fontTable(face, 'loca')
      const isLong = fontTable(face, 'head').getUint16(50) === 1
      for (const glyph of glyphs(face).values()) {
        const start = isLong ? locations.getUint32(4 * glyph) : 2 * locations.getUint16(2 * glyph)
        expect(glyf.byteOffset + start + 10).toBeLessThanOrEqual(face.bytes.byteOffset + face.bytes.length)
      }
    }
  })

  it('adds the faces of font packages that are installed near a folder', async () => {
    const { faces } = await loadFonts({ near: [path.join(site, 'none'), path.join(site, 'blog')] })
    const added = faces.slice(bundledFaces.length)
    expect(added.map(({ name, family, bold }) => ({ name, family, bold }))).toEqual([
      { name: 'NotoSansJP-Regular', family: 'Noto Sans JP', bold: false },
      { name: 'NotoSansJP-Bold', family: 'Noto Sans JP', bold: true },
    ])
  })
})

describe('missingScripts', () => {
  it('names what no face has, by writing system, with the command that helps', async () => {
    const fonts = await loadFonts()
    const thai = {
      name: 'Thai',
      clusters: ['ไ', 'ท', 'ย'],
      install: 'npm install @expo-google-fonts/noto-sans-thai',
    }
    expect(missingScripts(fonts, 'Plain é → 😀')).toEqual([])
    expect(missingScripts(fonts, 'ไทย ไทย')).toEqual([thai])
    expect(missingScripts(fonts, '日の', 'en').map(({ name }) => name)).toEqual(['Japanese'])
    expect(missingScripts(fonts, '日', 'zh-TW')[0]?.install).toBe(
      'npm install @expo-google-fonts/noto-sans-tc',
    )
    expect(missingScripts(fonts, '𐎀')).toEqual([{ name: 'other', clusters: ['𐎀'], install: null }])
  })
})

describe('faces of writing systems', () => {
  it('are asked before the other fallbacks, in the forms of the language', async () => {
    const { faces } = await loadFonts()
    const [any] = faces.filter((face) => face.name === 'NotoSans-Regular')
    if (any === undefined) throw new Error('the bundled faces are not complete')
    // As if the one had Devanagari for its own system: both cover it, the system's own is taken.
    const own = { ...any, name: 'Own', family: 'Noto Sans Devanagari' }
    const fonts = { faces: [...faces, own] }
    const segments = segmentByFace(fonts, { role: 'text', bold: false, italic: false, lang: 'hi' }, 'क a')
    expect(segments.map(({ face }) => face?.name)).toEqual(['Own', 'IBMPlexSans-Regular'])
  })
})
