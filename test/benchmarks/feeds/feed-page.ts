import { type Channel, type FeedPage, type Item, moment } from '@recapkit/rss'
import type { FeedItem } from './printers.ts'

/** One document of items that are ready to be printed. */
export function feedPage(items: readonly FeedItem[]): FeedPage {
  const channel: Channel = {
    id: 'tag:bench.example,2000:feeds',
    title: 'Benchmark',
    description: 'Recaps',
    lang: 'en',
    home: 'https://bench.example/',
    author: 'Ada',
    logo: null,
    folder: '',
    limit: items.length,
    items: items.map(readyItem),
  }
  const place = { folder: '', archive: false, previous: null, next: null, oldest: null }
  return { channel, items: channel.items, updated: channel.items[0]?.published ?? null, ...place }
}

function readyItem(item: FeedItem): Item {
  return {
    id: item.id,
    title: item.title,
    url: item.url,
    summary: item.summary,
    html: item.content_html,
    lang: null,
    authors: item.authors.map(({ name }) => ({ name, url: null })),
    categories: [],
    published: moment({ iso: item.date_published }),
    updated: null,
    picture: null,
    enclosures: item.attachments.map(({ url, mime_type, size_in_bytes }) => ({
      title: '',
      url,
      mediaType: mime_type,
      byteLength: size_in_bytes,
    })),
  }
}
