import { type Content, type Entry, type Figure, glance, glanceSentence } from '@recapkit/content-model'
import { element, escapeText, toHtml } from '@recapkit/html'
import type { Enclosure, Item, ItemPicture } from './channel.ts'
import { excerpt } from './excerpt.ts'
import { below } from './home.ts'
import { tagUri } from './identity.ts'
import type { Origin } from './item.ts'
import { pictureFile } from './pictures.ts'

/** The item of a whole recap: its cover, the count of its announcements, then everything it says. */
export function recapItem(origin: Origin): Item {
  const { entry, context, home, html, dates, authors } = origin
  const { recap } = entry
  const sentence = glanceSentence(glance(recap), html.words)
  const counts = sentence === '' ? '' : `${element('p', {}, element('strong', {}, escapeText(sentence)))}\n`
  const content = toHtml([...cover(entry), ...recap.children], html)
  return {
    id: tagUri(context.site.url, dates.published?.day ?? null, recap.id),
    title: recap.title === '' ? recap.id : recap.title,
    url: home.url,
    summary: recap.summary === '' ? excerpt(recap.children) : recap.summary,
    html: counts + content || element('p', {}, escapeText(recap.title)),
    lang: recap.lang,
    authors,
    categories: recap.tags,
    ...dates,
    picture: itemPicture(origin, cover(entry)),
    enclosures: enclosures(origin),
  }
}

/** The first picture among the figures that is at hand, as readers show it beside an item's title. */
export function itemPicture({ entry, context }: Origin, content: readonly Content[]): ItemPicture | null {
  for (const node of content) {
    if (node.type !== 'figure') continue
    const asset = entry.assets.get(node.picture.src)
    if (asset === undefined) continue
    const file = pictureFile(asset)
    return {
      url: below(context.site.url, file.path),
      mediaType: file.mediaType,
      width: Math.round(asset.width),
      height: Math.round(asset.height),
      alt: node.picture.alt,
    }
  }
  return null
}

/** The cover as a figure, its alternative text the recap's title where the author gave none. */
function cover({ recap }: Entry): readonly Figure[] {
  if (recap.cover === null) return []
  const picture = { ...recap.cover, alt: recap.cover.alt === '' ? recap.title : recap.cover.alt }
  const position = recap.cover.position ?? { line: 1, column: 1 }
  return [{ type: 'figure', position, only: null, slide: null, picture, caption: [], target: null }]
}

function enclosures({ entry, context }: Origin): readonly Enclosure[] {
  return entry.made
    .filter((artefact) => artefact.format === 'pdf')
    .map(({ path, mediaType, byteLength }) => ({ url: below(context.site.url, path), mediaType, byteLength }))
}
