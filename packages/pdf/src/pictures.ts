import { deflateRawSync } from 'node:zlib'
import {
  type Asset,
  type Assets,
  type Diagnostic,
  diagnostic,
  type ExportContext,
  type Image,
  type Recap,
} from '@recapkit/content-model'
import type { Drawing } from './drawing/drawing.ts'
import { readDrawing } from './drawing/read-drawing.ts'
import type { Picture } from './surface/picture.ts'
import type { Surface } from './surface/surface.ts'

/** What is painted for an image of layout. */
export type Paintable = Picture | Drawing

export interface Opened {
  readonly assets: Assets
  readonly pictures: ReadonlyMap<Image, Paintable>
  readonly diagnostics: readonly Diagnostic[]
}

/** The pictures that can be painted, drawings as paths; the others are as good as missing. */
export async function openPictures(recap: Recap, assets: Assets, surface: Surface): Promise<Opened> {
  const good = new Map<string, Asset>()
  const pictures = new Map<Image, Paintable>()
  const diagnostics: Diagnostic[] = []
  for (const [src, asset] of assets) {
    const picture = pictures.get(asset.raster) ?? (await open(asset, surface))
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

/** The brand's mark, ready to be painted. */
export async function openLogo(
  { brand }: ExportContext,
  surface: Surface,
): Promise<readonly [Image, Paintable] | null> {
  if (brand.logo === null) return null
  const picture = await open(brand.logo, surface)
  return picture === null ? null : [brand.logo.raster, picture]
}

async function open(asset: Asset, surface: Surface): Promise<Paintable | null> {
  return drawingOf(asset) ?? (await surface.open(asset.raster))
}

/** A drawing as paths where all of it can be painted as such, and takes no more bytes than its pixels. */
function drawingOf({ outlines, raster }: Asset): Drawing | null {
  if (outlines === null || outlines.length > largest) return null
  const width = Number(/<svg[^>]* width="([\d.]+)/.exec(outlines)?.[1] ?? 0)
  const drawing = readDrawing(outlines, { digits: width < 40 ? 3 : width < 400 ? 2 : 1 })
  if (drawing === null) return null
  const written = drawing.paths.map(({ matrix, operators }) => `${matrix[4]} ${matrix[5]} ${operators}`)
  return packsInto(written.join('\n'), raster.bytes.length + imageDictionary) ? drawing : null
}

/** True when operators are packed into so many bytes: as digits for the most part they take about four bits each, seldom more. Packed quickly, which takes a tenth more than packed well. */
function packsInto(operators: string, most: number): boolean {
  return operators.length * 0.52 <= most || deflateRawSync(operators, { level: 4 }).length <= most
}

/** About the bytes that a picture of pixels takes beside its pixels. */
const imageDictionary = 400

/** Characters: what is larger is a map or the like, and slower to show than its pixels. */
const largest = 4_000_000
