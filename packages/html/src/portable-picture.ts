import type { Asset, OutputFile } from '@recapkit/content-model'

/** What mail, feed readers and link previews show everywhere. */
const shownEverywhere: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The file of an asset for readers that are no browsers: the original where they show it, else its raster beside it. */
export function portablePicture({ original, raster, path }: Asset): OutputFile {
  if (shownEverywhere.has(original.mediaType))
    return { path, mediaType: original.mediaType, bytes: original.bytes }
  const extension = raster.mediaType === 'image/jpeg' ? 'jpg' : 'png'
  return { path: `${path}.${extension}`, mediaType: raster.mediaType, bytes: raster.bytes }
}
