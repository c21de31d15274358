import type { CollectionExporter, OutputFile } from '@recapkit/content-model'
import { absoluteUrl } from '@recapkit/html'
import { feeds } from './feeds.ts'
import type { FeedFormat } from './format.ts'
import { emptyLock, type Lock } from './lock.ts'
import { type FeedPage, pages } from './pages.ts'
import { pictureFiles } from './pictures.ts'
import { printAtom } from './print/atom.ts'
import { printJson } from './print/json.ts'
import { printRss } from './print/rss.ts'

export interface FeedOptions {
  /** How many items the document to subscribe to holds; older ones go to archives. 50 recaps or 200 announcements when not given. */
  readonly limit?: number
  /** Absolute address of a WebSub hub. */
  readonly hub?: string
  /** What was published before; without it ids follow from the content as it is now. */
  readonly lock?: Lock
}

/** RSS 2.0 feeds (`feed.xml`) of recaps, announcements and each topic, with the pictures that their items show. */
export function rss(options: FeedOptions = {}): CollectionExporter {
  return exporter(
    {
      name: 'rss',
      fileName: 'feed.xml',
      extension: 'xml',
      mediaType: 'application/rss+xml',
      print: printRss,
    },
    options,
  )
}

/** The same feeds as Atom 1.0 (`atom.xml`). */
export function atom(options: FeedOptions = {}): CollectionExporter {
  return exporter(
    {
      name: 'atom',
      fileName: 'atom.xml',
      extension: 'atom.xml',
      mediaType: 'application/atom+xml',
      print: printAtom,
    },
    options,
  )
}

/** The same feeds as JSON Feed 1.1 (`feed.json`). */
export function json(options: FeedOptions = {}): CollectionExporter {
  return exporter(
    {
      name: 'json',
      fileName: 'feed.json',
      extension: 'json',
      mediaType: 'application/feed+json',
      print: printJson,
    },
    options,
  )
}

function exporter(format: FeedFormat, { limit, hub, lock = emptyLock }: FeedOptions): CollectionExporter {
  const { name, fileName, extension, mediaType } = format
  return {
    scope: 'collection',
    name,
    extension,
    mediaType,
    path: (recapId) => (recapId === null ? fileName : null),
    async export(entries, context) {
      const address = (folder: string): string => absoluteUrl(context.site.url, folder + fileName)
      const file = (page: FeedPage): OutputFile => {
        const text = format.print(page, {
          self: address(page.folder),
          current: address(page.channel.folder),
          previous: page.previous === null ? null : address(page.previous),
          next: page.next === null ? null : address(page.next),
          oldest: page.oldest === null ? null : address(page.oldest),
          hub: hub ?? null,
        })
        return { path: page.folder + fileName, mediaType, bytes: new TextEncoder().encode(text) }
      }
      const files = feeds(entries, context, lock).flatMap((channel) => pages(channel, limit).map(file))
      return { value: [...files, ...(await pictureFiles(entries, context.brand.logo))], diagnostics: [] }
    },
  }
}
