import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Fonts } from '@recapkit/content-model'
import { openImage } from '../pixels.ts'
import type { Size } from './size.ts'

/** Four bytes a pixel, row by row; colours are not multiplied by opacity. */
export interface Drawing extends Size {
  readonly pixels: Uint8Array
}

/**
 * A clean SVG as paths alone, in SVG's simplest form, its texts set in the bundled faces; null where resvg breaks down on
 * it. Throws on what is no drawing.
 */
export async function outlinesOf(svg: string, fonts: Fonts): Promise<string | null> {
  const { Resvg } = await loadResvg()
  try {
    const resvg = new Resvg(svg, { font: fontOptions(svg, fonts) })
    const outlines = resvg.toString()
    resvg.free()
    return outlines
  } catch (error) {
    if (isBreakdown(error)) return null
    throw error
  }
}

/**
 * Draws a clean SVG to fill the size, with the bundled faces alone, so that it looks the same everywhere. A drawing on
 * which resvg breaks down is left to librsvg. Throws on what neither can draw.
 */
export async function draw(svg: string, size: Size, fonts: Fonts): Promise<Drawing> {
  try {
    return await drawWithResvg(svg, size, fonts)
  } catch (error) {
    if (isBreakdown(error)) return drawWithLibrsvg(svg, size)
    throw error
  }
}

const isBreakdown = (error: unknown): boolean => error instanceof Error && error.name === 'RuntimeError'

let loading: Promise<typeof import('@resvg/resvg-wasm')> | null = null

function loadResvg(): Promise<typeof import('@resvg/resvg-wasm')> {
  loading ??= (async () => {
    const resvg = await import('@resvg/resvg-wasm')
    const module = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    await resvg.initWasm(await readFile(module))
    return resvg
  })()
  return loading
}

async function drawWithResvg(svg: string, size: Size, fonts: Fonts): Promise<Drawing> {
  const { Resvg } = await loadResvg()
  const isWide = size.width >= size.height
  const resvg = new Resvg(svg, {
    fitTo: isWide ? { mode: 'width', value: size.width } : { mode: 'height', value: size.height },
    font: fontOptions(svg, fonts),
  })
  const image = resvg.render()
  const { width, height } = image
  const drawing = { pixels: withFullColors(image.pixels), width, height }
  // Only after success: what resvg broke down on stays locked, and freeing it would fail in its turn.
  image.free()
  resvg.free()
  return drawing
}

/** The faces that a drawing may need: it copies and reads each, and for plain letters no fallback is ever taken. */
function fontOptions(svg: string, { faces }: Fonts) {
  const isPlain = printableAscii.test(svg)
  const needed = faces.filter(({ role, family }) => !isPlain || role !== 'fallback' || svg.includes(family))
  return {
    fontBuffers: svg.includes('<text') ? needed.map((face) => face.bytes) : [],
    defaultFontFamily: 'Arimo',
  }
}

const printableAscii = /^[\t\n\r -~]*$/

/** resvg has each colour multiplied by its opacity; everything else takes the two apart. */
function withFullColors(pixels: Uint8Array): Uint8Array {
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 255
    if (opacity === 0 || opacity === 255) continue
    for (let color = at; color < at + 3; color++)
      pixels[color] = Math.min(255, Math.round(((pixels[color] ?? 0) * 255) / opacity))
  }
  return pixels
}

async function drawWithLibrsvg(svg: string, size: Size): Promise<Drawing> {
  const { data, info } = await (await openImage(new TextEncoder().encode(svg)))
    .timeout({ seconds: 30 })
    .resize({ ...size, fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}
