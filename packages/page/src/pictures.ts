import {
  type Asset,
  type Brand,
  type Entry,
  type OutputFile,
  type Picture,
  pictures,
} from '@recapkit/content-model'
import { absoluteUrl, encodeUrl, type HtmlPicture, portableAddress, portablePicture } from '@recapkit/html'
import type { Place } from './site.ts'

/** How a browser gets a picture from a page: from beside it; one on the web is linked and never fetched. */
export function pagePicture(
  picture: Picture,
  entry: Entry,
  { root, alone }: Pick<Place, 'root' | 'alone'>,
): HtmlPicture {
  const asset = entry.assets.get(picture.src)
  if (asset === undefined) return { src: placeholder, width: 480, height: 144, missing: true }
  const { path, width, height } = asset
  const folder = `${entry.recap.id}/`
  const beside = alone && path.startsWith(folder) ? path.slice(folder.length) : root + path
  return { src: encodeUrl(beside), width: Math.round(width), height: Math.round(height), missing: false }
}

/** The pictures that the page of a recap shows, and the one that previews of links to it show. */
export async function pagePictures(entry: Entry): Promise<readonly OutputFile[]> {
  const files = new Map<string, OutputFile>()
  for (const { src } of pictures(entry.recap)) {
    const asset = entry.assets.get(src)
    if (asset === undefined) continue
    const { path, original } = asset
    files.set(path, { path, mediaType: original.mediaType, bytes: original.bytes })
  }
  const preview = previewAsset(entry)
  if (preview !== null) files.set(portableAddress(preview).path, await portablePicture(preview))
  return [...files.values()]
}

/** The site's own picture, as browsers and as previews of links show it. */
export async function logoFiles({ logo }: Brand): Promise<readonly OutputFile[]> {
  if (logo === null) return []
  const { path, original } = logo
  const own = { path, mediaType: original.mediaType, bytes: original.bytes }
  return portableAddress(logo).path === path ? [own] : [own, await portablePicture(logo)]
}

/** Absolute address and alternative text of the picture for previews of a link; null when there is none. */
export function previewPicture(
  entry: Entry,
  siteUrl: string,
): { readonly url: string; readonly alt: string } | null {
  const { cover, title } = entry.recap
  const asset = previewAsset(entry)
  if (asset === null || cover === null) return null
  return { url: absoluteUrl(siteUrl, portableAddress(asset).path), alt: cover.alt === '' ? title : cover.alt }
}

const previewAsset = ({ recap, assets }: Entry): Asset | null =>
  recap.cover === null ? null : (assets.get(recap.cover.src) ?? null)

/** A quiet drawing for a picture that cannot be shown, in the page itself so that nothing is asked for. */
const placeholder: string = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 144"><g fill="none" stroke="#8A939C" stroke-width="3"><path d="M201.5 43.5h77v57h-77z"/><circle cx="221" cy="62" r="6"/><path d="m211 93 17-18 9 9 13-20 22 29z"/></g></svg>`,
)}`
