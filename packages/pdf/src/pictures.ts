import {
  type Asset,
  type Assets,
  type Diagnostic,
  diagnostic,
  type ExportContext,
  type Raster,
  type Recap,
} from '@recapkit/content-model'
import type { Drawing } from './drawing/drawing.ts'
import { readDrawing } from './drawing/read-drawing.ts'
import { type Form, type PackedDrawing, packDrawing } from './surface/form.ts'
import type { Picture } from './surface/picture.ts'
import type { Surface } from './surface/surface.ts'

/** What is painted for an image of layout. */
export type Paintable = Picture | Form

export interface Opened {
  readonly assets: Assets
  readonly pictures: ReadonlyMap<Raster, Paintable>
  readonly diagnostics: readonly Diagnostic[]
}

/** The pictures that can be painted, drawings as paths; the others are as good as missing. `ink` is the colour of what has none of its own. */
export async function openPictures(
  recap: Recap,
  assets: Assets,
  ink: string,
  surface: Surface,
): Promise<Opened> {
  const good = new Map<string, Asset>()
  const pictures = new Map<Raster, Paintable>()
  const diagnostics: Diagnostic[] = []
  const waiting = [...assets.values()]
  const drawings: Promise<PackedDrawing | null>[] = []
  for (const [src, asset] of assets) {
    // The next ones are packed meanwhile; they come into the file in their order.
    for (const next of waiting.splice(0, ahead + 1 - drawings.length)) drawings.push(packedDrawing(next, ink))
    const drawing = (await drawings.shift()) ?? null
    const picture = pictures.get(asset.raster) ?? (await open(asset, drawing, surface))
    if (picture === null) {
      const message = `The picture ${src} cannot be shown in a PDF.`
      diagnostics.push(diagnostic('asset/unreadable', message, { path: recap.path, at: null }))
      continue
    }
    good.set(src, asset)
    pictures.set(asset.raster, picture)
  }
  return { assets: good, pictures, diagnostics }
}

/** Drawings that are packed at one time. */
const ahead = 4

/** The brand's mark, ready to be painted. */
export async function openLogo(
  { brand }: ExportContext,
  ink: string,
  surface: Surface,
): Promise<readonly [Raster, Paintable] | null> {
  if (brand.logo === null) return null
  const picture = await open(brand.logo, await packedDrawing(brand.logo, ink), surface)
  return picture === null ? null : [brand.logo.raster, picture]
}

/** A drawing stays one where it is small, or takes no more bytes than its pixels. */
async function open(
  { raster }: Asset,
  drawing: PackedDrawing | null,
  surface: Surface,
): Promise<Paintable | null> {
  if (drawing !== null && drawing.bytes.length <= small) return surface.form(drawing)
  const bytes = await raster.bytes()
  if (drawing !== null && drawing.bytes.length <= bytes.length + imageDictionary) return surface.form(drawing)
  return surface.open(bytes)
}

async function packedDrawing(asset: Asset, ink: string): Promise<PackedDrawing | null> {
  const drawing = drawingOf(asset)
  return drawing === null ? null : packDrawing(drawing, ink)
}

/** A drawing as paths where all of it can be painted as such. */
function drawingOf({ outlines }: Asset): Drawing | null {
  if (outlines === null || outlines.length > largest) return null
  const width = Number(/<svg[^>]* width="([\d.]+)/.exec(outlines)?.[1] ?? 0)
  return readDrawing(outlines, { digits: width < 40 ? 3 : width < 400 ? 2 : 1 })
}

/** Bytes of a packed drawing that are worth its sharpness, whatever its pixels would take. */
const small = 24_000

/** About the bytes that a picture of pixels takes beside its pixels. */
const imageDictionary = 400

/** Characters: what is larger is a map or the like, and slower to show than its pixels. */
const largest = 4_000_000
