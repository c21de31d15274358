import {
  type Asset,
  type Entry,
  isRemote,
  type OutputFile,
  type Picture,
  pictures,
} from '@recapkit/content-model'
import { encodeUrl, type HtmlPicture } from '@recapkit/html'
import { below } from './home.ts'
import { placeholder } from './placeholder.ts'

/** What mail and feed readers show everywhere; other originals are given as their raster. */
const shownEverywhere: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The file that a feed shows for an asset. */
export function pictureFile(asset: Asset): OutputFile {
  const { original, raster, path } = asset
  if (shownEverywhere.has(original.mediaType))
    return { path, mediaType: original.mediaType, bytes: original.bytes }
  const extension = raster.mediaType === 'image/jpeg' ? 'jpg' : 'png'
  return { path: `${path}.${extension}`, mediaType: raster.mediaType, bytes: raster.bytes }
}

/** How readers of a feed get a picture: below the site, from where the author has it, or a placeholder. */
export function feedPicture(picture: Picture, entry: Entry, siteUrl: string): HtmlPicture {
  const asset = entry.assets.get(picture.src)
  if (asset !== undefined) {
    const { width, height } = asset
    const src = below(siteUrl, pictureFile(asset).path)
    return { src, width: Math.round(width), height: Math.round(height), missing: false }
  }
  if (isRemote(picture)) return { src: encodeUrl(picture.src), width: null, height: null, missing: false }
  const { width, height } = placeholder
  return { src: below(siteUrl, placeholder.file.path), width, height, missing: true }
}

/** The picture files that the items of these recaps show, each once. */
export function pictureFiles(entries: readonly Entry[]): readonly OutputFile[] {
  const files = new Map<string, OutputFile>()
  for (const entry of entries)
    for (const picture of pictures(entry.recap)) {
      const asset = entry.assets.get(picture.src)
      if (asset === undefined && isRemote(picture)) continue
      const file = asset === undefined ? placeholder.file : pictureFile(asset)
      files.set(file.path, file)
    }
  return [...files.values()]
}
