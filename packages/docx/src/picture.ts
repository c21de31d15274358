import { type Asset, isRemote, type Picture } from '@recapkit/content-model'
import { type IImageOptions, ImageRun } from 'docx'
import type { ParagraphChild } from './element.ts'
import { linked } from './hyperlink.ts'
import { missingIcon } from './missing-icon.ts'
import { type Place, room } from './place.ts'
import type { Rasters } from './rasters.ts'
import type { Scope } from './scope.ts'
import { textRuns } from './text-runs.ts'

/** At least so many pixels of a picture stand on an inch of paper. */
const leastDensity = 150
const cssDensity = 96
const twipsPerInch = 1440

interface Size {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** A picture as a run, or a quiet mark with its alternative text where the picture is not at hand. */
export function inlinePicture(
  picture: Picture,
  inLink: boolean,
  place: Place,
  scope: Scope,
): readonly ParagraphChild[] {
  const asset = scope.assets.get(picture.src)
  return asset === undefined
    ? absentPicture(picture, inLink, scope)
    : [pictureRun(picture, asset, place, scope)]
}

/** A picture as wide as it is good for, and no wider or taller than its place. */
export function pictureRun(picture: Picture, asset: Asset, place: Place, scope: Scope): ImageRun {
  return imageRun(imageData(asset, scope.rasters), picture, shownSize(asset, place, scope))
}

/** A logo at the head of a page, as high as three lines of the header. */
export function logoRun(logo: Asset, alt: string, rasters: Rasters): ImageRun {
  const height = Math.min(logo.height, 40)
  const width = Math.round((height * logo.width) / logo.height)
  return imageRun(imageData(logo, rasters), { alt, title: null }, { width, height: Math.round(height) })
}

function imageRun(
  data: Pick<Extract<IImageOptions, { type: 'svg' }>, 'type' | 'data' | 'fallback'> | RasterData,
  picture: Pick<Picture, 'alt' | 'title'>,
  size: Size,
): ImageRun {
  const decorative = picture.alt.trim() === ''
  return new ImageRun({
    ...data,
    transformation: size,
    decorative,
    altText: {
      name: 'Picture',
      description: decorative ? '' : picture.alt,
      ...(picture.title === null ? {} : { title: picture.title }),
    },
  })
}

interface RasterData {
  readonly type: 'png' | 'jpg'
  readonly data: Uint8Array
}

/** Word before 2016 and most readers show the raster; newer ones draw the SVG. */
function imageData(asset: Asset, rasters: Rasters): Parameters<typeof imageRun>[0] {
  const raster: RasterData = {
    type: asset.raster.mediaType === 'image/jpeg' ? 'jpg' : 'png',
    data: rasters(asset.raster),
  }
  return asset.original.mediaType === 'image/svg+xml'
    ? { type: 'svg', data: asset.original.bytes, fallback: raster }
    : raster
}

function shownSize(asset: Asset, place: Place, scope: Scope): Size {
  const densest = (asset.raster.width * cssDensity) / leastDensity
  const widest = (room(place) * cssDensity) / twipsPerInch
  const tallest = (scope.textHeight * 0.8 * cssDensity) / twipsPerInch
  const ratio = asset.height / asset.width
  const width = Math.max(1, Math.min(asset.width, densest, widest, tallest / ratio))
  return { width: Math.round(width), height: Math.max(1, Math.round(width * ratio)) }
}

/** A link does not stand in a link: there, the address of a picture on the web is text. */
function absentPicture(picture: Picture, inLink: boolean, scope: Scope): readonly ParagraphChild[] {
  const icon = imageRun({ type: 'png', data: missingIcon() }, picture, { width: 18, height: 14 })
  const text = `${scope.words.pictureMissing}${picture.alt === '' ? '' : `: ${picture.alt}`}`
  if (!isRemote(picture)) return [icon, ...textRuns(` ${text}`, 'Secondary')]
  const address = textRuns(picture.src, 'Hyperlink')
  return [
    icon,
    ...textRuns(` ${text} `, 'Secondary'),
    ...(inLink ? address : linked({ kind: 'url', url: picture.src }, address, scope)),
  ]
}
