import { readFileSync } from 'node:fs'
import { printRss } from '@recapkit/rss'
import { feedPage } from './feed-page.ts'
import { atom, json, resolvedLock, rss } from './recapkit.ts'
import { recaps } from './recaps.ts'

/** What an item of a feed holds, as JSON Feed writes it. */
export interface FeedItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly content_html: string
  readonly date_published: string
  readonly authors: readonly { readonly name: string }[]
  readonly attachments: readonly {
    readonly url: string
    readonly mime_type: string
    readonly size_in_bytes: number
  }[]
}

/** Prepares its input, and returns the work that is measured; the answer is how many bytes of feeds it made. */
export type Printer = (count: number, itemsFile: string) => Promise<() => Promise<number>>

const addresses = {
  self: 'https://bench.example/feed.xml',
  current: 'https://bench.example/feed.xml',
  previous: null,
  next: null,
  oldest: null,
  hub: null,
}
const bytes = (text: string): number => Buffer.byteLength(text)
const itemsOf = (file: string): readonly FeedItem[] => JSON.parse(readFileSync(file, 'utf8')).items

/** By the name in the table. The first four make one RSS document of all items. */
export const printers: Readonly<Record<string, Printer>> = {
  'recapkit: ids, HTML and RSS': async (count) => {
    const entries = recaps(count, false)
    return () => rss(entries, count)
  },
  'recapkit: RSS alone': async (_, file) => {
    const page = feedPage(itemsOf(file))
    return async () => bytes(printRss(page, addresses))
  },
  'feed: RSS alone': async (_, file) => {
    const { Feed } = await import('feed')
    const items = itemsOf(file)
    return async () => {
      const feed = new Feed({
        id: 'tag:bench.example,2000:feeds',
        title: 'Benchmark',
        link: 'https://bench.example/',
        copyright: '',
      })
      for (const item of items) {
        const [attachment] = item.attachments
        feed.addItem({
          id: item.url,
          guid: item.id,
          title: item.title,
          link: item.url,
          description: item.summary,
          content: item.content_html,
          date: new Date(item.date_published),
          author: [...item.authors],
          ...(attachment === undefined
            ? {}
            : {
                enclosure: {
                  url: attachment.url,
                  type: attachment.mime_type,
                  length: attachment.size_in_bytes,
                },
              }),
        })
      }
      return bytes(feed.rss2())
    }
  },
  'feedsmith: RSS alone': async (_, file) => {
    const { generateRssFeed } = await import('feedsmith')
    const items = itemsOf(file)
    return async () =>
      bytes(
        generateRssFeed({
          title: 'Benchmark',
          link: 'https://bench.example/',
          description: 'Recaps',
          items: items.map((item) => ({
            title: item.title,
            link: item.url,
            description: item.summary,
            guid: { value: item.id, isPermaLink: false },
            pubDate: new Date(item.date_published),
            dc: { creators: item.authors.map(({ name }) => name) },
            content: { encoded: item.content_html },
            enclosures: item.attachments.map(({ url, mime_type, size_in_bytes }) => ({
              url,
              type: mime_type,
              length: size_in_bytes,
            })),
          })),
        }),
      )
  },
  'recapkit: every feed of the site, three formats, with a lock': async (count) => {
    const entries = recaps(count, true)
    const lock = resolvedLock(entries)
    return async () => {
      const made = [await rss(entries, null, lock), await atom(entries, lock), await json(entries, lock)]
      return made.reduce((sum, one) => sum + one, 0)
    }
  },
}
