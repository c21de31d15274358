import type { Fonts, Image, Raster } from '@recapkit/content-model'
import { missingScripts } from '@recapkit/fonts'
import { XMLSerializer } from '@xmldom/xmldom'
import type { Converted } from '../convert.ts'
import { wantsDark } from '../ground.ts'
import { encodeRaster, type Laid, reduced, visible } from '../raster.ts'
import { draw, outlinesOf } from './draw.ts'
import { suitResvg } from './for-resvg.ts'
import { labelsAsText } from './labels.ts'
import { parseSvg } from './parse.ts'
import { sanitize } from './sanitize.ts'
import { isSeenOnWhite } from './seen-on-white.ts'
import { rasterSize, type Size, svgSize } from './size.ts'
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
  const same = { ...size, removed, missing: missingScripts(fonts, words) }
  const drawing = serializer.serializeToString(root)
  const outlines = await outlinesOf(drawing, fonts)
  if (outlines !== null && isPlain(outlines) && (await isSeen(outlines, size)))
    return { original, raster: laterRaster(outlines, size), outlines, ...same }
  const laid = await laidOn(drawing, size, fonts, 'unknown')
  return { ...visible(original, laid), outlines: laid.isOnDark ? null : outlines, ...same }
}

/** True for what is drawn by filling and lining paths alone, which never fails. */
const isPlain = (outlines: string): boolean =>
  !/<(?!\/?(?:svg|defs|g|path|clipPath|linearGradient|radialGradient|stop)\b)/.test(outlines)

async function isSeen(outlines: string, size: Size): Promise<boolean> {
  return isSeenOnWhite(outlines) || !wantsDark((await draw(outlines, rasterSize(size), noFonts)).pixels, 4)
}

/** A PNG that is drawn when it is asked for: of plain paths it is small. */
function laterRaster(outlines: string, size: Size): Raster {
  let made: Promise<Laid> | null = null
  return {
    mediaType: 'image/png',
    ...rasterSize(size),
    bytes: async (width) => {
      made ??= laidOn(outlines, size, noFonts, 'drawing')
      const { image } = await made
      return reduced(image, width ?? image.width)
    },
  }
}

const noFonts: Fonts = { faces: [] }

async function laidOn(svg: string, size: Size, fonts: Fonts, shown: 'drawing' | 'unknown'): Promise<Laid> {
  const { pixels, width, height } = await draw(svg, rasterSize(size), fonts)
  return encodeRaster(pixels, { width, height, channels: 4 }, shown)
}
