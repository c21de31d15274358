import type { Document, Element } from '@xmldom/xmldom'
import { every, type Rule, repeated } from '../rule.ts'
import { addressFault, languageFault, lengthFault, mediaTypeFault, rfc822Fault } from '../values.ts'
import { all, children, exactlyOne, linksOf, text } from '../xml.ts'

const specification = 'RSS 2.0 specification, RSS Advisory Board'
const profile = 'RSS Best Practices Profile, RSS Advisory Board'
const validator = 'W3C feed validator'

const channels = (document: Document): readonly Element[] => all(document, 'channel')
const items = (document: Document): readonly Element[] => all(document, 'item')
const named =
  (...names: readonly string[]) =>
  (document: Document): readonly Element[] =>
    names.flatMap((name) => all(document, name))
const said = (element: Element): string => element.textContent ?? ''
const instants = (document: Document): readonly number[] =>
  items(document).flatMap((item) =>
    [text(item, 'pubDate'), text(item, 'atom:updated')].filter(Boolean).map((date) => Date.parse(date)),
  )

/** What RSS 2.0 asks for, by the board that keeps it. */
export const rssRules: Readonly<Record<string, Rule<Document>>> = {
  version: every(`${specification}: RSS`, named('rss'), (rss) =>
    rss.getAttribute('version') === '2.0' ? null : 'The version is not 2.0.',
  ),
  'channel-elements': every(`${specification}: required channel elements`, channels, (channel) =>
    exactlyOne(channel, ['title', 'link', 'description']),
  ),
  'channel-link': every(`${specification}: link`, channels, (channel) => addressFault(text(channel, 'link'))),
  language: every(`${specification}: language`, named('language', 'dc:language'), (element) =>
    languageFault(said(element)),
  ),
  dates: every(`${profile}: pubDate, lastBuildDate`, named('pubDate', 'lastBuildDate'), (element) =>
    rfc822Fault(said(element)),
  ),
  'last-build-date': {
    source: `${specification}: lastBuildDate is when the content last changed`,
    find: (document) => {
      const [stated = ''] = named('lastBuildDate')(document).map(said)
      const newest = Math.max(...instants(document))
      return Number.isFinite(newest) && Date.parse(stated) !== newest
        ? [`${stated} is not the newest date.`]
        : []
    },
  },
  'self-link': {
    source: `${profile}: atom:link`,
    find: (document) => {
      const links = linksOf(document, 'self')
      return links.length === 1
        ? links.flatMap((link) => addressFault(link) ?? [])
        : [`${links.length} links to itself.`]
    },
  },
  guid: every(`${profile}: guid`, items, (item) => {
    const permanent = children(item, 'guid')[0]?.getAttribute('isPermaLink') !== 'false'
    return exactlyOne(item, ['guid']) ?? (permanent ? addressFault(text(item, 'guid')) : null)
  }),
  'guid-unique': {
    source: `${specification}: guid identifies the item`,
    find: (document) => repeated(items(document).map((item) => text(item, 'guid'))),
  },
  'item-elements': every(`${specification}: elements of item`, items, (item) =>
    exactlyOne(item, ['title', 'link', 'description']),
  ),
  'item-link': every(`${specification}: link`, items, (item) => addressFault(text(item, 'link'))),
  'plain-title': every(`${profile}: titles are plain text, escaped once`, named('title'), (title) =>
    /&(?:\w+|#\d+);/.test(said(title)) ? `“${said(title)}” is escaped twice.` : null,
  ),
  author: every(
    `${profile}: author is an e-mail address; dc:creator holds a name`,
    named('author'),
    (author) => (said(author).includes('@') ? null : `“${said(author)}” is no e-mail address.`),
  ),
  enclosures: every(`${profile}: at most one enclosure`, items, (item) =>
    children(item, 'enclosure').length > 1 ? 'An item has several enclosures.' : null,
  ),
  enclosure: every(
    `${specification}: enclosure`,
    named('enclosure'),
    (enclosure) =>
      addressFault(enclosure.getAttribute('url') ?? '') ??
      lengthFault(enclosure.getAttribute('length') ?? '') ??
      mediaTypeFault(enclosure.getAttribute('type') ?? ''),
  ),
  category: every(`${specification}: category`, named('category'), (category) =>
    said(category).trim() === '' ? 'A category is empty.' : null,
  ),
  'description-first': every(`${validator}: NeedDescriptionBeforeContent`, items, (item) => {
    const names = [...item.childNodes].map((child) => child.nodeName)
    const [description, content] = ['description', 'content:encoded'].map((name) => names.indexOf(name))
    return description === -1 || (description ?? 0) > (content ?? 0) ? 'The content comes first.' : null
  }),
  image: every(`${specification}: image`, named('image'), (image) => {
    const channel = image.parentNode as Element
    const same = ['title', 'link'].every((name) => text(image, name) === text(channel, name))
    const small = Number(text(image, 'width')) <= 144 && Number(text(image, 'height')) <= 400
    return same && small ? addressFault(text(image, 'url')) : 'It is not that of the channel, or too large.'
  }),
  media: every('Media RSS 1.5.1: media:content', named('media:content'), (media) => {
    const sizes = ['width', 'height'].map((name) => lengthFault(media.getAttribute(name) ?? ''))
    return (
      addressFault(media.getAttribute('url') ?? '') ??
      mediaTypeFault(media.getAttribute('type') ?? '') ??
      sizes.find((fault) => fault !== null) ??
      (said(media).trim() === '' ? 'A picture has no words.' : null)
    )
  }),
}
