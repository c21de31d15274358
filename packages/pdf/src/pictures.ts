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
import type { Page } from './pages.ts'
import { type Form, type PackedDrawing, packDrawing } from './surface/form.ts'
import type { Picture } from './surface/picture.ts'
import type { Surface } from './surface/surface.ts'

/** What is painted for an image of layout. */
export type Paintable = Picture | Form

/** How a picture is to be painted: as paths, or by its pixels. */
type Chosen = PackedDrawing | 'pixels'

export interface Opened {
  readonly assets: Assets
  readonly chosen: ReadonlyMap<Raster, Chosen>
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
  const chosen = new Map<Raster, Chosen>()
  const diagnostics: Diagnostic[] = []
  const waiting = [...assets.values()]
  const drawings: Promise<PackedDrawing | null>[] = []
  for (const [src, asset] of assets) {
    // The next ones are packed meanwhile.
    for (const next of waiting.splice(0, ahead + 1 - drawings.length)) drawings.push(packedDrawing(next, ink))
    const drawing = (await drawings.shift()) ?? null
    const way = chosen.get(asset.raster) ?? (await choose(asset, drawing, surface))
    if (way === null) {
      const message = `The picture ${src} cannot be shown in a PDF.`
      diagnostics.push(diagnostic('asset/unreadable', message, { path: recap.path, at: null }))
      continue
    }
    good.set(src, asset)
    chosen.set(asset.raster, way)
  }
  return { assets: good, chosen, diagnostics }
}

/** Drawings that are packed at one time. */
const ahead = 4

/** The brand's mark, as it is to be painted. */
export async function openLogo(
  { brand }: ExportContext,
  ink: string,
  surface: Surface,
): Promise<readonly [Raster, Chosen] | null> {
  if (brand.logo === null) return null
  const way = await choose(brand.logo, await packedDrawing(brand.logo, ink), surface)
  return way === null ? null : [brand.logo.raster, way]
}

/** A drawing stays one where it is small, or takes no more bytes than its pixels. */
async function choose(
  { raster }: Asset,
  drawing: PackedDrawing | null,
  surface: Surface,
): Promise<Chosen | null> {
  if (drawing !== null && drawing.bytes.length <= small) return drawing
  const bytes = await raster.bytes()
  if (drawing !== null && drawing.bytes.length <= bytes.length + imageDictionary) return drawing
  return surface.reads(bytes) ? 'pixels' : null
}

/** Puts the pictures of some pages into the file, of pixels no more than can be seen at the size at which each is placed. */
export async function embedPictures(
  chosen: ReadonlyMap<Raster, Chosen>,
  pages: readonly Page[],
  surface: Surface,
): Promise<ReadonlyMap<Raster, Paintable>> {
  const widths = placedWidths(pages)
  const pictures = new Map<Raster, Paintable>()
  for (const [raster, way] of chosen) {
    const width = widths.get(raster)
    if (width === undefined) continue
    const seen = Math.ceil((width / 72) * dotsPerInch)
    const isWorthReducing = raster.width > 1.25 * seen
    const picture =
      way === 'pixels'
        ? await surface.open(await raster.bytes(isWorthReducing ? seen : undefined))
        : surface.form(way)
    if (picture !== null) pictures.set(raster, picture)
  }
  return pictures
}

/** What is printed finer looks no sharper. */
const dotsPerInch = 220

/** The largest width of each picture, in points. */
function placedWidths(pages: readonly Page[]): ReadonlyMap<Raster, number> {
  const widths = new Map<Raster, number>()
  for (const { items } of pages)
    for (const item of items)
      if (item.kind === 'image') widths.set(item.image, Math.max(item.width, widths.get(item.image) ?? 0))
  return widths
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
