import type { CollectionExporter, OutputFile } from '@recapkit/content-model'
import { feeds } from './feeds.ts'
import { below } from './home.ts'
import { pictureFiles } from './pictures.ts'
import { printRss } from './print/rss.ts'

/** RSS 2.0 feeds of the recaps (`feed.xml`) and of their announcements, with the pictures that the items show. */
export function rss(): CollectionExporter {
  return {
    scope: 'collection',
    name: 'rss',
    extension: 'xml',
    mediaType: 'application/rss+xml',
    async export(entries, context) {
      const files = feeds(entries, context).map((channel): OutputFile => {
        const path = `${channel.folder}feed.xml`
        const text = printRss(channel, below(context.site.url, path))
        return { path, mediaType: 'application/rss+xml', bytes: new TextEncoder().encode(text) }
      })
      return { value: [...files, ...pictureFiles(entries)], diagnostics: [] }
    },
  }
}
