import {
  type Asset,
  type Entry,
  isRemote,
  type OutputFile,
  type Picture,
  pictures,
} from '@recapkit/content-model'
import { absoluteUrl, encodeUrl, type HtmlPicture, portableAddress, portablePicture } from '@recapkit/html'
import type { Logo } from './channel.ts'
import { placeholder } from './placeholder.ts'

/** How readers of a feed get a picture: below the site, from where the author has it, or a placeholder. */
export function feedPicture(picture: Picture, entry: Entry, siteUrl: string): HtmlPicture {
  const asset = entry.assets.get(picture.src)
  if (asset !== undefined) {
    const src = absoluteUrl(siteUrl, portableAddress(asset).path)
    return { src, ...shownSize(asset), missing: false }
  }
  if (isRemote(picture)) return { src: encodeUrl(picture.src), width: null, height: null, missing: false }
  const { width, height } = placeholder
  return { src: absoluteUrl(siteUrl, placeholder.file.path), width, height, missing: true }
}

/** The site's own picture, no larger than RSS 2.0 allows (144 × 400). */
export function channelLogo(logo: Asset, siteUrl: string): Logo {
  return { url: absoluteUrl(siteUrl, portableAddress(logo).path), ...shownSize(logo, 144, 400) }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Mail readers show a picture as wide as it says it is, whatever the width of the window. */
function shownSize({ width, height }: Size, widest = 640, highest = Number.POSITIVE_INFINITY): Size {
  const share = Math.min(1, widest / width, highest / height)
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** The picture files that the feeds and items of these recaps show, each once. */
export async function pictureFiles(
  entries: readonly Entry[],
  logo: Asset | null,
): Promise<readonly OutputFile[]> {
  const files = new Map<string, Promise<OutputFile> | OutputFile>()
  if (logo !== null) files.set(portableAddress(logo).path, portablePicture(logo))
  for (const entry of entries)
    for (const picture of pictures(entry.recap)) {
      const asset = entry.assets.get(picture.src)
      if (asset === undefined && isRemote(picture)) continue
      if (asset === undefined) files.set(placeholder.file.path, placeholder.file)
      else files.set(portableAddress(asset).path, portablePicture(asset))
    }
  return Promise.all(files.values())
}
