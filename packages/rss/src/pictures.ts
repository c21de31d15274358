import { type Entry, isRemote, type OutputFile, type Picture, pictures } from '@recapkit/content-model'
import { absoluteUrl, encodeUrl, type HtmlPicture, portablePicture } from '@recapkit/html'
import { placeholder } from './placeholder.ts'

/** How readers of a feed get a picture: below the site, from where the author has it, or a placeholder. */
export function feedPicture(picture: Picture, entry: Entry, siteUrl: string): HtmlPicture {
  const asset = entry.assets.get(picture.src)
  if (asset !== undefined) {
    const { width, height } = asset
    const src = absoluteUrl(siteUrl, portablePicture(asset).path)
    return { src, width: Math.round(width), height: Math.round(height), missing: false }
  }
  if (isRemote(picture)) return { src: encodeUrl(picture.src), width: null, height: null, missing: false }
  const { width, height } = placeholder
  return { src: absoluteUrl(siteUrl, placeholder.file.path), width, height, missing: true }
}

/** The picture files that the items of these recaps show, each once. */
export function pictureFiles(entries: readonly Entry[]): readonly OutputFile[] {
  const files = new Map<string, OutputFile>()
  for (const entry of entries)
    for (const picture of pictures(entry.recap)) {
      const asset = entry.assets.get(picture.src)
      if (asset === undefined && isRemote(picture)) continue
      const file = asset === undefined ? placeholder.file : portablePicture(asset)
      files.set(file.path, file)
    }
  return [...files.values()]
}
