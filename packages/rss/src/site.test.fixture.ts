import type { Asset, Entry, ExportContext, Recap } from '@recapkit/content-model'
import { defaultAccent, madeRaster } from '@recapkit/content-model'

/** A site for tests; a PDF is made of every recap. */
export const context: ExportContext = {
  site: {
    title: 'Example recaps',
    url: 'https://recaps.example/blog/',
    lang: 'en',
    description: 'What was announced, and when it can be had.',
    author: null,
  },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: (id, format) => (format === 'pdf' ? `${id}/${id}.pdf` : null),
}

/** A recap with the pictures given and a PDF of 1234 bytes. */
export function entryOf(recap: Recap, assets: readonly Asset[] = []): Entry {
  const path = `${recap.id}/${recap.id}.pdf`
  return {
    recap,
    assets: new Map(assets.map((asset) => [asset.src, asset])),
    made: [{ format: 'pdf', path, mediaType: 'application/pdf', byteLength: 1234 }],
  }
}

/** A picture at hand, 800 × 600. */
export function assetOf(
  src: string,
  path: string,
  type: Asset['original']['mediaType'] = 'image/png',
): Asset {
  const size = { width: 800, height: 600 }
  const bytes = new TextEncoder().encode(src)
  return {
    src,
    path,
    original: { mediaType: type, bytes, ...size },
    raster: madeRaster({ mediaType: 'image/png', bytes, ...size }),
    outlines: null,
    ...size,
  }
}
