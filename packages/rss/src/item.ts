import { type Entry, type ExportContext, type Recap, wordsFor } from '@recapkit/content-model'
import { encodeUrl, type HtmlContext, safeUrl } from '@recapkit/html'
import type { Item } from './channel.ts'
import { type Home, homeOf } from './home.ts'
import { later, type Moment, moment } from './moment.ts'
import { feedPicture } from './pictures.ts'

/** What an item of a recap and those of its announcements have in common. */
export interface Origin {
  readonly entry: Entry
  readonly context: ExportContext
  readonly home: Home
  readonly html: HtmlContext
  readonly dates: Pick<Item, 'published' | 'updated'>
  readonly authors: Item['authors']
}

/** Prepares a recap for its items. */
export function originOf(entry: Entry, context: ExportContext): Origin {
  const { recap } = entry
  const home = homeOf(recap, context)
  return {
    entry,
    context,
    home,
    html: htmlContext(entry, context, home),
    dates: dates(recap),
    authors: authors(recap, context),
  }
}

/** The item's own change, or else its first day. */
export function changed(item: Pick<Item, 'published' | 'updated'>): Moment | null {
  return later(item.published, item.updated)
}

/** Newest first; what has no date comes last, and equal ones stay in their order. */
export function newestFirst(items: readonly Item[]): readonly Item[] {
  const instant = (item: Item): number => item.published?.instant ?? Number.NEGATIVE_INFINITY
  return items.toSorted((a, b) => (instant(a) === instant(b) ? 0 : instant(b) - instant(a)))
}

function htmlContext(entry: Entry, context: ExportContext, home: Home): HtmlContext {
  return {
    words: wordsFor(entry.recap.lang),
    headingLevel: 2,
    styling: 'inline',
    link: (target) => (target.kind === 'anchor' ? home.anchor(target.id) : safeUrl(target.url)),
    picture: (picture) => feedPicture(picture, entry, context.site.url),
  }
}

function dates(recap: Recap): Origin['dates'] {
  const given = [recap.published, recap.updated].map((stamp) => (stamp === null ? null : moment(stamp)))
  const [published = null, updated = null] = given
  const eventDay = recap.event?.ends ?? recap.event?.starts ?? null
  const fallback = eventDay === null ? null : moment({ iso: eventDay })
  return { published: published ?? updated ?? fallback, updated }
}

function authors(recap: Recap, context: ExportContext): Item['authors'] {
  if (recap.authors.length > 0)
    return recap.authors.map(({ name, url }) => ({ name, url: url === null ? null : encodeUrl(url) }))
  const { author } = context.site
  return author === null ? [] : [{ name: author, url: null }]
}
