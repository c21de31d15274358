import type { FeedAddresses } from '../format.ts'
import type { FeedPage } from '../pages.ts'
import { leaf, type Xml } from './xml.ts'

/**
 * The links of a feed document to itself, its archives (RFC 5005, section 4), the same as pages from new to old (section
 * 3), and its hub (WebSub).
 */
export function pageLinks(name: string, mediaType: string, addresses: FeedAddresses): readonly Xml[] {
  const { self, current, previous, next, oldest, hub } = addresses
  const newer = self === current ? null : (next ?? current)
  const link = (rel: string, href: string | null): Xml =>
    href === null ? null : leaf(name, { href, rel, type: mediaType })
  return [
    link('self', self),
    link('current', current === self ? null : current),
    link('prev-archive', previous),
    link('next-archive', next),
    link('first', oldest === null ? null : current),
    link('previous', newer),
    link('next', previous),
    link('last', oldest),
    hub === null ? null : leaf(name, { href: hub, rel: 'hub' }),
  ]
}

/** Says that a document is an archive and never changes. */
export function archiveMark(page: FeedPage): Xml {
  return page.archive ? leaf('fh:archive', {}) : null
}
