import { escapeText, plainText } from '@recapkit/html'
import type { Channel } from '../channel.ts'
import type { FeedAddresses } from '../format.ts'
import type { FeedPage } from '../pages.ts'
import { mediaContent } from './media.ts'
import { oncePerItem } from './once-per-item.ts'
import { archiveMark, pageLinks } from './page-links.ts'
import { type Attributes, cdata, leaf, parent, type Xml, xmlDocument } from './xml.ts'

/** RSS 2.0 by the RSS Advisory Board's specification and its best practices profile. */
export function printRss(page: FeedPage, addresses: FeedAddresses): string {
  const { channel, items, updated } = page
  return xmlDocument(
    parent(
      'rss',
      { version: '2.0', ...namespaces },
      parent(
        'channel',
        {},
        plain('title', channel.title),
        leaf('link', {}, channel.home),
        plain('description', channel.description),
        leaf('language', {}, channel.lang),
        ...pageLinks('atom:link', 'application/rss+xml', addresses),
        archiveMark(page),
        updated === null ? null : leaf('lastBuildDate', {}, updated.rfc822),
        leaf('generator', {}, 'recapkit'),
        leaf('docs', {}, 'https://www.rssboard.org/rss-specification'),
        printLogo(channel),
        ...items.map(printItem),
      ),
    ),
  )
}

const namespaces: Attributes = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

const printItem = oncePerItem((item) =>
  parent(
    'item',
    {},
    plain('title', item.title),
    leaf('link', {}, item.url),
    leaf('guid', { isPermaLink: 'false' }, item.id),
    item.published === null ? null : leaf('pubDate', {}, item.published.rfc822),
    item.updated === null ? null : leaf('atom:updated', {}, item.updated.rfc3339),
    ...item.authors.map((author) => leaf('dc:creator', {}, author.name)),
    item.lang === null ? null : leaf('dc:language', {}, item.lang),
    ...item.categories.map((category) => leaf('category', {}, category)),
    // A description is HTML by the specification: plain text is escaped once for HTML and once for XML.
    leaf('description', {}, escapeText(item.summary)),
    cdata('content:encoded', {}, item.html),
    ...item.enclosures
      .slice(0, 1)
      .map(({ url, mediaType, byteLength }) =>
        leaf('enclosure', { url, length: byteLength, type: mediaType }),
      ),
    mediaContent(item.picture),
  ),
)

/** The specification wants the title and the address of the channel itself. */
function printLogo({ logo, title, home }: Channel): Xml {
  if (logo === null) return null
  const { url, width, height } = logo
  return parent(
    'image',
    {},
    leaf('url', {}, url),
    plain('title', title),
    leaf('link', {}, home),
    leaf('width', {}, String(width)),
    leaf('height', {}, String(height)),
  )
}

/** Readers disagree whether a title is HTML: with `&` and `<` as hexadecimal references it reads alike in both. */
function plain(name: string, text: string): string {
  const escaped = plainText(text).replace(
    /[&<>]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  )
  return `<${name}>${escaped}</${name}>`
}
