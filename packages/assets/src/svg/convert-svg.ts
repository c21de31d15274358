import type { Fonts, Image } from '@recapkit/content-model'
import { missingScripts } from '@recapkit/fonts'
import { XMLSerializer } from '@xmldom/xmldom'
import type { Converted } from '../convert.ts'
import { encodeRaster, visible } from '../raster.ts'
import { draw } from './draw.ts'
import { suitResvg } from './for-resvg.ts'
import { labelsAsText } from './labels.ts'
import { parseSvg } from './parse.ts'
import { sanitize } from './sanitize.ts'
import { rasterSize, svgSize } from './size.ts'
import { unfoldedTexts } from './unfold.ts'

/** Each text is shaped on its own, at about two milliseconds. */
const maximumTexts = 20_000

/** Takes scripts and outside references out of a drawing and draws it with the bundled faces. Throws on what is no SVG. */
export async function convertSvg(bytes: Uint8Array, fonts: Fonts): Promise<Converted> {
  const { root, changed } = parseSvg(bytes)
  const removed = sanitize(root)
  const serializer = new XMLSerializer()
  const isAsWritten = removed.length === 0 && !changed
  const clean = isAsWritten ? bytes : new TextEncoder().encode(serializer.serializeToString(root))
  const size = svgSize(root)
  const original: Image = { mediaType: 'image/svg+xml', bytes: clean, ...size }
  labelsAsText(root, fonts)
  suitResvg(root, size)
  if (unfoldedTexts(root) > maximumTexts) throw new Error('it holds too many texts')
  const words = Array.from(root.getElementsByTagName('text'), (text) => text.textContent ?? '').join('\n')
  const drawn = await draw(serializer.serializeToString(root), rasterSize(size), fonts)
  const { width, height } = drawn
  const raster = await encodeRaster(drawn.pixels, { width, height, channels: 4 }, false)
  const outlines = raster.isOnDark ? null : drawn.outlines
  return { ...visible(original, raster), ...size, outlines, removed, missing: missingScripts(fonts, words) }
}
