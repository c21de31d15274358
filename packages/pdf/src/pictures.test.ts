import { type Asset, build, defaultAccent, type ExportContext, madeRaster } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { expect, it } from 'vitest'
import { pdf } from './export.ts'
import { fakeTypesetter } from './fake-typesetter.ts'
import { layOut } from './layout.ts'
import { themeFor } from './theme.ts'

const context: ExportContext = {
  site: { title: 'Site', url: 'https://example.org/', lang: 'en', description: '', author: null },
  brand: { accent: defaultAccent, logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='

/** The file that shows a drawing so many times; its raster may seem larger than it is. */
async function fileWith(inside: string, rasterBytes: number, times: number): Promise<string> {
  const png = Buffer.concat([Buffer.from(dot, 'base64'), Buffer.alloc(rasterBytes)])
  const raster = { mediaType: 'image/png', bytes: png, width: 100, height: 100 } as const
  const outlines = `<svg width="100" height="100" viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
  const asset: Asset = {
    src: '/a.svg',
    path: 'a.svg',
    original: raster,
    raster: madeRaster(raster),
    outlines,
    width: 100,
    height: 100,
  }
  const figures = Array.from({ length: times }, () => build.figure('/a.svg', 'A plan'))
  const { value } = await pdf().export(build.recap('T', figures), new Map([['/a.svg', asset]]), context)
  return Buffer.from(value[0]?.bytes ?? []).toString('latin1')
}

/** What a PDF shows of a drawing. */
async function shown(
  inside: string,
  rasterBytes = 100_000,
): Promise<{ isRaster: boolean; isFigure: boolean }> {
  const file = await fileWith(inside, rasterBytes, 1)
  return { isRaster: file.includes('/Subtype /Image'), isFigure: /\/S \/Figure[\s\S]*?\/Alt/.test(file) }
}

const square = '<path fill="#ff0000" stroke="none" d="M 0 0 L 9 0 L 9 9 Z"/>'

it('a drawing of plain paths stays one', async () => {
  expect(await shown(square)).toEqual({ isRaster: false, isFigure: true })
})

it('a drawing that is shown twice lies in the file once, with how far it is seen through', async () => {
  const file = await fileWith(
    `${square}<path fill="#00ff00" fill-opacity="0.5" d="M 0 0 H 5 V 5 Z"/>`,
    100_000,
    2,
  )
  expect(file.match(/\/Subtype \/Form/g)).toHaveLength(1)
  expect(file).toMatch(/\/ExtGState <<\s*\/G1 <<\s*\/ca 0\.5\s*\/CA 1/)
  expect(file.match(/\/S \/Figure/g)).toHaveLength(2)
})

it('a gradient stays one', async () => {
  const stops =
    '<stop offset="0" stop-color="#ff0000"/><stop offset="0.5" stop-color="#00ff00"/><stop offset="1" stop-color="#0000ff"/>'
  const gradient = `<defs><radialGradient id="g" cx="5" cy="5" r="5" gradientUnits="userSpaceOnUse">${stops}</radialGradient></defs>`
  const file = await fileWith(
    `${gradient}<path fill="url(#g)" stroke="none" d="M 0 0 L 9 0 L 9 9 Z"/>`,
    100_000,
    1,
  )
  expect(file).toMatch(/\/ShadingType 3[\s\S]*?\/Coords \[5 5 0 5 5 5\][\s\S]*?\/Bounds \[0\.5\]/)
  expect(file).not.toContain('/Subtype /Image')
  const apart = Array.from({ length: 9 }, (_, index) => `M ${10 * index} 0 h 5 v 5 h -5 Z`).join(' ')
  const nine = await fileWith(`${gradient}<path fill="url(#g)" stroke="none" d="${apart}"/>`, 100_000, 1)
  expect(nine.match(/\/PatternType 2/g)).toHaveLength(1)
})

it('a drawing that blends, or takes more bytes than its pixels, is shown by its pixels', async () => {
  expect(await shown(`<g opacity="0.5">${square}</g>`)).toEqual({ isRaster: true, isFigure: true })
  const noise = Array.from(
    { length: 12_000 },
    (_, index) => `L ${(index * 7919) % 97} ${(index * 104729) % 89}`,
  )
  expect(await shown(`<path fill="#000000" d="M 0 0 ${noise.join(' ')}"/>`, 0)).toMatchObject({
    isRaster: true,
  })
})

it('two small pictures stand side by side, a small and a large one do not', () => {
  const image = (width: number, height: number) =>
    ({ mediaType: 'image/png', bytes: new Uint8Array(), width, height }) as const
  const asset = (src: string, width: number, height: number): readonly [string, Asset] => {
    const raster = image(width, height)
    return [
      src,
      { src, path: src, original: raster, raster: madeRaster(raster), outlines: null, width, height },
    ]
  }
  const assets = new Map([asset('/a.png', 300, 200), asset('/b.png', 250, 220), asset('/c.png', 1600, 500)])
  const boxes = (...names: readonly string[]) =>
    layOut(
      build.recap(
        'T',
        names.map((name) => build.figure(name, `picture ${name}`)),
      ),
      assets,
      themeFor('a4', defaultAccent),
      fakeTypesetter,
    ).flatMap((one) =>
      one.items.flatMap((item) => (item.kind === 'image' ? [[Math.round(item.x), one.height]] : [])),
    )
  const [first, second] = boxes('/a.png', '/b.png')
  expect([first?.[0], second?.[0]]).toEqual([0, 230])
  expect(boxes('/a.png', '/c.png').map(([x]) => x)).toEqual([0, 0])
})

it('pictures of pixels come into the file with no more of them than can be seen where they stand', async () => {
  const asked: (number | undefined)[] = []
  const bytes = (width?: number): Promise<Uint8Array> => {
    asked.push(width)
    return Promise.resolve(Buffer.from(dot, 'base64'))
  }
  const picture = (src: string, width: number, height: number): readonly [string, Asset] => {
    const size = { width: width / 4, height: height / 4 }
    const raster = { mediaType: 'image/png', width, height, bytes } as const
    const original = { mediaType: 'image/png', width, height, bytes: new Uint8Array() } as const
    return [src, { src, path: src, original, raster, outlines: null, ...size }]
  }
  const assets = new Map([picture('/tall.png', 1200, 3600), picture('/fitting.png', 400, 300)])
  const figures = [build.figure('/tall.png', 'A mast'), build.figure('/fitting.png', 'A crane')]
  await pdf().export(build.recap('T', figures), assets, context)
  const [, , reduced, whole] = asked
  expect(asked).toHaveLength(4)
  // Even as high as a page, the mast is no wider than 3.5 inches, of 220 dots each.
  expect(reduced).toBeGreaterThan(300)
  expect(reduced).toBeLessThan(770)
  expect(whole).toBeUndefined()
})
