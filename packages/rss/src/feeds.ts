import {
  type Entry,
  type ExportContext,
  type Recap,
  type Stage,
  stages,
  topicKinds,
  topics,
  wordsFor,
} from '@recapkit/content-model'
import { absoluteUrl, plainTexts } from '@recapkit/html'
import { type AnnouncementItem, announcementItems } from './announcement-items.ts'
import type { Channel, Item } from './channel.ts'
import { tagUri } from './identity.ts'
import { newestFirst, originOf } from './item.ts'
import type { Lock } from './lock.ts'
import { channelLogo } from './pictures.ts'
import { recapItem } from './recap-item.ts'
import { resolveIdentities } from './resolve.ts'

interface Feed {
  /** Below the output folder: empty, or ending in a slash. */
  readonly folder: string
  /** What sets it apart from the site's first feed; null for that one. */
  readonly name: string | null
  readonly limit: number
  /** Folder of the page that shows the same, where pages are made: empty, or ending in a slash. */
  readonly page: string
  readonly items: readonly Item[]
}

/** What one document holds when nothing else is asked for: some readers stop at a megabyte. */
const limits = { recaps: 50, announcements: 200 }

/** The feeds of a site: its recaps, what they announce, and a choice of either by tag, author, event and stage. */
export function feeds(entries: readonly Entry[], context: ExportContext, lock: Lock): readonly Channel[] {
  const known = made.get(entries)
  if (known?.context === context && known.lock === lock) return known.channels
  const channels = makeFeeds(entries, context, lock)
  made.set(entries, { context, lock, channels })
  return channels
}

/** Every format prints the same feeds: what was made for one is kept for the next. */
const made = new WeakMap<
  readonly Entry[],
  { readonly context: ExportContext; readonly lock: Lock; readonly channels: readonly Channel[] }
>()

function makeFeeds(entries: readonly Entry[], context: ExportContext, lock: Lock): readonly Channel[] {
  const { site } = context
  const { ids, lock: published } = resolveIdentities(entries, lock, { siteUrl: site.url, now: null })
  const origins = entries.map((entry) => originOf(entry, context, ids))
  const recaps = origins.map((origin) => ({ recap: origin.entry.recap, item: recapItem(origin) }))
  const announcements = origins.flatMap(announcementItems)
  return [
    { folder: '', name: null, limit: limits.recaps, page: '', items: recaps.map(({ item }) => item) },
    ...ofAnnouncements(announcements, site.lang),
    ...Object.entries(topicKinds).flatMap(([kind, namesOf]) => byTopic(kind, recaps, namesOf)),
    ...byStage(announcements, site.lang),
  ].map((feed) => channel(feed, published.host ?? '', context))
}

/** One feed, or none where nothing is announced: an empty feed is taken for a broken one. */
function ofAnnouncements(announcements: readonly AnnouncementItem[], lang: string): readonly Feed[] {
  if (announcements.length === 0) return []
  const items = announcements.map(({ item }) => item)
  return [
    {
      folder: 'announcements/',
      name: wordsFor(lang).announcements,
      limit: limits.announcements,
      page: 'announcements/',
      items,
    },
  ]
}

function byTopic(
  folder: string,
  recaps: readonly { readonly recap: Recap; readonly item: Item }[],
  namesOf: (recap: Recap) => readonly string[],
): readonly Feed[] {
  return topics(recaps, ({ recap }) => plainTexts(namesOf(recap))).map(({ slug, name, items }) => ({
    folder: `${folder}/${slug}/`,
    name,
    limit: limits.recaps,
    page: `${folder}/${slug}/`,
    items: items.map(({ item }) => item),
  }))
}

/** A stage is a category of announcements, so its feed lies with theirs: it holds no whole recap. */
function byStage(announcements: readonly AnnouncementItem[], lang: string): readonly Feed[] {
  const feed = (stage: Stage): Feed => ({
    folder: `announcements/tags/${stage}/`,
    name: wordsFor(lang).stages[stage],
    limit: limits.announcements,
    page: 'announcements/',
    items: announcements.filter((announcement) => announcement.stage === stage).map(({ item }) => item),
  })
  return stages.map(feed).filter(({ items }) => items.length > 0)
}

function channel(
  { folder, name, limit, page, items }: Feed,
  host: string,
  { site, brand, addresses }: ExportContext,
): Channel {
  const title = name === null ? site.title : `${site.title}: ${name}`
  return {
    id: tagUri(host, null, 'feeds', ...folder.split('/').filter(Boolean)),
    title,
    description: site.description === '' ? title : site.description,
    lang: site.lang,
    home: addresses(null, 'page') === null ? site.url : absoluteUrl(site.url, page),
    author: site.author ?? site.title,
    logo: brand.logo === null ? null : channelLogo(brand.logo, site.url),
    folder,
    limit,
    items: newestFirst(items),
  }
}
