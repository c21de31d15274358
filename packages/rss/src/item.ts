import { type Entry, type ExportContext, isLocalAddress, type Recap, wordsFor } from '@recapkit/content-model'
import { type HtmlContext, plainText, safeUrl } from '@recapkit/html'
import type { Item } from './channel.ts'
import { type Home, homeOf } from './home.ts'
import { type Identities, identityKey } from './identity.ts'
import { later, type Moment, moment } from './moment.ts'
import { feedPicture } from './pictures.ts'

/** What the item of a recap and those of its announcements have in common. */
export interface Origin {
  readonly entry: Entry
  readonly context: ExportContext
  readonly home: Home
  readonly html: HtmlContext
  readonly authors: Item['authors']
  identify(anchor: string | null): Pick<Item, 'id' | 'published' | 'updated'>
}

/** Prepares a recap for its items. */
export function originOf(entry: Entry, context: ExportContext, ids: Identities): Origin {
  const { recap } = entry
  const home = homeOf(recap, context)
  return {
    entry,
    context,
    home,
    html: htmlContext(entry, context, home),
    authors: authors(recap, context),
    identify(anchor) {
      const identity = ids.get(identityKey(recap.id, anchor))
      if (identity === undefined) throw new Error(`No identity for ${identityKey(recap.id, anchor)}.`)
      const { id, published, updated } = identity
      // The date of change that an author states is the post's, not that of everything it announces.
      const stated = anchor === null ? date(recap.updated) : null
      return { id, published: date(published), updated: later(stated, date(updated)) }
    },
  }
}

/** When an item last changed: its own update, or else its first day. */
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
    link: (target) => (target.kind === 'anchor' ? home.anchor(target.id) : publicUrl(target.url)),
    picture: (picture) => feedPicture(picture, entry, context.site.url),
  }
}

/** Subscribers find nothing at a local address, which `check/local-link` tells the author. */
const publicUrl = (url: string): string | null => (isLocalAddress(url) ? null : safeUrl(url))

function date(stamp: { readonly iso: string } | null): Moment | null {
  return stamp === null ? null : moment(stamp)
}

function authors(recap: Recap, context: ExportContext): Item['authors'] {
  const named = recap.authors
    .map(({ name, url }) => ({ name: plainText(name), url: url === null ? null : safeUrl(url) }))
    .filter(({ name }) => name !== '')
  const { author } = context.site
  return named.length > 0 || author === null ? named : [{ name: author, url: null }]
}
