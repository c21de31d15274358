import { legalText } from '@recapkit/html'
import type { Item } from '../channel.ts'
import type { FeedAddresses } from '../format.ts'
import type { FeedPage } from '../pages.ts'
import { oncePerItem } from './once-per-item.ts'

/** JSON Feed 1.1; what is not known is left out, as the specification asks. */
export function printJson(page: FeedPage, addresses: FeedAddresses): string {
  const { channel, items } = page
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.home,
    feed_url: addresses.self,
    description: channel.description,
    next_url: addresses.previous ?? undefined,
    icon: channel.logo?.url,
    authors: [{ name: channel.author }],
    language: channel.lang,
    hubs: addresses.hub === null ? undefined : [{ type: 'WebSub', url: addresses.hub }],
  }
  const head = jsonText(feed).slice(0, -'\n}'.length)
  const list = items.map(printItem).join(',\n')
  return `${head},\n  "items": [${list === '' ? '' : `\n${list}\n  `}]\n}\n`
}

const printItem = oncePerItem((item) => `    ${jsonText(jsonItem(item)).replaceAll('\n', '\n    ')}`)

function jsonText(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? legalText(part) : part), 2)
}

function jsonItem(item: Item): object {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary === '' ? undefined : item.summary,
    image: item.picture?.url,
    date_published: item.published?.rfc3339,
    date_modified: item.updated?.rfc3339,
    authors: item.authors.length === 0 ? undefined : item.authors.map(jsonAuthor),
    tags: item.categories.length === 0 ? undefined : item.categories,
    language: item.lang ?? undefined,
    attachments: item.enclosures.length === 0 ? undefined : item.enclosures.map(jsonAttachment),
  }
}

function jsonAuthor({ name, url }: Item['authors'][number]): object {
  return { name, url: url ?? undefined }
}

function jsonAttachment({ url, mediaType, title, byteLength }: Item['enclosures'][number]): object {
  return { url, mime_type: mediaType, title, size_in_bytes: byteLength }
}
