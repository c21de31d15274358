import type { Asset, ImageType, OutputFile } from '@recapkit/content-model'

/** What mail, feed readers and link previews show everywhere. */
const shownEverywhere: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Where the picture of an asset for readers that are no browsers lies: the original where they show it, else its raster beside it. */
export function portableAddress({ original, raster, path }: Asset): {
  readonly path: string
  readonly mediaType: ImageType
} {
  if (shownEverywhere.has(original.mediaType)) return { path, mediaType: original.mediaType }
  const extension = raster.mediaType === 'image/jpeg' ? 'jpg' : 'png'
  return { path: `${path}.${extension}`, mediaType: raster.mediaType }
}

/** The file at that address. */
export async function portablePicture(asset: Asset): Promise<OutputFile> {
  const isOriginal = shownEverywhere.has(asset.original.mediaType)
  const bytes = isOriginal ? asset.original.bytes : await asset.raster.bytes()
  return { ...portableAddress(asset), bytes }
}
