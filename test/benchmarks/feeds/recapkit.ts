import type { CollectionExporter, Entry } from '@recapkit/content-model'
import {
  atom as atomFeeds,
  emptyLock,
  json as jsonFeeds,
  type Lock,
  resolveIdentities,
  rss as rssFeeds,
} from '@recapkit/rss'
import { context } from './recaps.ts'

async function sizeOf(exporter: CollectionExporter, entries: readonly Entry[]): Promise<number> {
  const { value } = await exporter.export(entries, context)
  return value.reduce((sum, file) => sum + file.bytes.length, 0)
}

/** Bytes of the RSS feeds; `limit` items in a document, or as many as recapkit chooses. */
export function rss(
  entries: readonly Entry[],
  limit: number | null,
  lock: Lock = emptyLock,
): Promise<number> {
  return sizeOf(rssFeeds(limit === null ? { lock } : { lock, limit }), entries)
}

/** Bytes of the Atom feeds. */
export function atom(entries: readonly Entry[], lock: Lock): Promise<number> {
  return sizeOf(atomFeeds({ lock }), entries)
}

/** Bytes of the JSON feeds. */
export function json(entries: readonly Entry[], lock: Lock): Promise<number> {
  return sizeOf(jsonFeeds({ lock }), entries)
}

/** The lock of a site on which everything was published once. */
export function resolvedLock(entries: readonly Entry[]): Lock {
  return resolveIdentities(entries, emptyLock, { siteUrl: context.site.url, now: '2026-01-01T00:00:00Z' })
    .lock
}

/** One JSON document of all items, for those who print what is ready. */
export async function itemsText(entries: readonly Entry[]): Promise<string> {
  const { value } = await jsonFeeds({ limit: entries.length }).export(entries, context)
  return new TextDecoder().decode(value[0]?.bytes)
}
