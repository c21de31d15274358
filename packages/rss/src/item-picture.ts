import { type Content, type Picture, walkContent } from '@recapkit/content-model'
import { absoluteUrl, portableAddress } from '@recapkit/html'
import type { ItemPicture } from './channel.ts'
import type { Origin } from './item.ts'

/** What readers show beside an item's title: the cover, or else the first figure of the content that is at hand. */
export function itemPicture(
  { entry, context }: Origin,
  cover: Picture | null,
  content: readonly Content[],
): ItemPicture | null {
  const figures = [...walkContent(content)].flatMap((node) => (node.type === 'figure' ? [node.picture] : []))
  for (const { src, alt } of cover === null ? figures : [cover, ...figures]) {
    const asset = entry.assets.get(src)
    if (asset === undefined) continue
    const { path, mediaType } = portableAddress(asset)
    const size = { width: Math.round(asset.width), height: Math.round(asset.height) }
    return { url: absoluteUrl(context.site.url, path), mediaType, ...size, alt }
  }
  return null
}
