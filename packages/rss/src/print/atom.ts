import type { FeedAddresses } from '../format.ts'
import { changed } from '../item.ts'
import type { FeedPage } from '../pages.ts'
import { mediaContent } from './media.ts'
import { oncePerItem } from './once-per-item.ts'
import { archiveMark, pageLinks } from './page-links.ts'
import { leaf, parent, xmlDocument } from './xml.ts'

/** Atom 1.0 (RFC 4287). */
export function printAtom(page: FeedPage, addresses: FeedAddresses): string {
  const { channel, items, updated } = page
  return xmlDocument(
    parent(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:fh': 'http://purl.org/syndication/history/1.0',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
        'xml:lang': channel.lang,
      },
      leaf('title', {}, channel.title),
      leaf('subtitle', {}, channel.description),
      leaf('link', { href: channel.home, rel: 'alternate', type: 'text/html' }),
      ...pageLinks('link', 'application/atom+xml', addresses),
      archiveMark(page),
      leaf('id', {}, channel.id),
      leaf('updated', {}, updated?.rfc3339 ?? undated),
      parent('author', {}, leaf('name', {}, channel.author)),
      leaf('generator', {}, 'recapkit'),
      channel.logo === null ? null : leaf('logo', {}, channel.logo.url),
      ...items.map(printEntry),
    ),
  )
}

/** Atom wants a date of change where the content states none: the year that the ids of undated content bear. */
const undated = '2000-01-01T00:00:00Z'

const printEntry = oncePerItem((item) =>
  parent(
    'entry',
    item.lang === null ? {} : { 'xml:lang': item.lang },
    leaf('title', {}, item.title),
    leaf('link', { href: item.url, rel: 'alternate' }),
    leaf('id', {}, item.id),
    item.published === null ? null : leaf('published', {}, item.published.rfc3339),
    leaf('updated', {}, changed(item)?.rfc3339 ?? undated),
    ...item.authors.map(({ name, url }) =>
      parent('author', {}, leaf('name', {}, name), url === null ? null : leaf('uri', {}, url)),
    ),
    ...item.categories.map((term) => leaf('category', { term })),
    leaf('summary', {}, item.summary),
    leaf('content', { type: 'html' }, item.html),
    ...item.enclosures.map(({ title, url, mediaType, byteLength }) =>
      leaf('link', { href: url, rel: 'enclosure', type: mediaType, length: byteLength, title }),
    ),
    mediaContent(item.picture),
  ),
)
