import { type Entry, type ExportContext, wordsFor } from '@recapkit/content-model'
import { announcementItems } from './announcement-items.ts'
import type { Channel, Item } from './channel.ts'
import { changed, newestFirst, originOf } from './item.ts'
import { later, type Moment } from './moment.ts'
import { recapItem } from './recap-items.ts'

/** The feeds of a site: its recaps, and what they announce. */
export function feeds(entries: readonly Entry[], context: ExportContext): readonly Channel[] {
  const origins = entries.map((entry) => originOf(entry, context))
  return [
    channel('', context.site.title, origins.map(recapItem), context),
    channel(
      'announcements/',
      `${context.site.title}: ${wordsFor(context.site.lang).announcements}`,
      origins.flatMap(announcementItems),
      context,
    ),
  ]
}

function channel(folder: string, title: string, items: readonly Item[], { site }: ExportContext): Channel {
  return {
    title,
    description: site.description === '' ? title : site.description,
    lang: site.lang,
    home: site.url,
    folder,
    updated: items.map(changed).reduce<Moment | null>(later, null),
    items: newestFirst(items),
  }
}
