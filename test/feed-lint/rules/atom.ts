import type { Document, Element } from '@xmldom/xmldom'
import { every, type Rule, repeated } from '../rule.ts'
import { addressFault, languageFault, lengthFault, mediaTypeFault, rfc3339Fault } from '../values.ts'
import { all, children, exactlyOne, linksOf, text } from '../xml.ts'

const feeds = (document: Document): readonly Element[] => all(document, 'feed')
const entries = (document: Document): readonly Element[] => all(document, 'entry')
const said = (element: Element): string => element.textContent ?? ''
const named =
  (...names: readonly string[]) =>
  (document: Document): readonly Element[] =>
    names.flatMap((name) => all(document, name))

/** What Atom 1.0 asks for, by the sections of RFC 4287. */
export const atomRules: Readonly<Record<string, Rule<Document>>> = {
  'feed-elements': every('RFC 4287, 4.1.1', feeds, (feed) => exactlyOne(feed, ['id', 'title', 'updated'])),
  'entry-elements': every('RFC 4287, 4.1.2', entries, (entry) =>
    exactlyOne(entry, ['id', 'title', 'updated']),
  ),
  author: every('RFC 4287, 4.1.2: an entry has an author, or its feed has one', feeds, (feed) => {
    const lacking = children(feed, 'entry').some((entry) => children(entry, 'author').length === 0)
    return lacking && children(feed, 'author').length === 0 ? 'An entry has no author.' : null
  }),
  person: every('RFC 4287, 3.2.1', named('author'), (person) => exactlyOne(person, ['name'])),
  id: every('RFC 4287, 4.2.6: an absolute IRI', named('id'), (id) =>
    /^(?:tag:[^,]+,\d{4}(?:-\d{2}-\d{2})?:\S+|urn:\S+|https?:\/\/\S+)$/.test(said(id))
      ? null
      : `“${said(id)}” is no absolute IRI.`,
  ),
  'id-unique': {
    source: 'RFC 4287, 4.1.1: no two entries of one id and date in a feed',
    find: (document) => repeated(named('id')(document).map(said)),
  },
  dates: every('RFC 4287, 3.3', named('published', 'updated'), (date) => rfc3339Fault(said(date))),
  'updated-after-published': every('RFC 4287, 4.2.9 and 4.2.15', entries, (entry) =>
    Date.parse(text(entry, 'updated')) < Date.parse(text(entry, 'published'))
      ? 'An entry changed before it was there.'
      : null,
  ),
  'feed-updated': every('RFC 4287, 4.2.15: the feed changes with its entries', feeds, (feed) => {
    const newest = children(feed, 'entry').map((entry) => Date.parse(text(entry, 'updated')))
    return newest.length > 0 && Math.max(...newest) !== Date.parse(text(feed, 'updated'))
      ? 'It is not the newest date.'
      : null
  }),
  link: every('RFC 4287, 4.2.7.1', named('link'), (link) => addressFault(link.getAttribute('href') ?? '')),
  'self-link': {
    source: 'RFC 4287, 4.1.1: one link to itself',
    find: (document) => (linksOf(document, 'self').length === 1 ? [] : ['There is not one link to itself.']),
  },
  'alternate-link': every(
    'RFC 4287, 4.1.1 and 4.1.2: one alternate of a kind',
    (document) => [...feeds(document), ...entries(document)],
    (element) => {
      const alternates = children(element, 'link').filter(
        (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate',
      )
      return alternates.length === 1 ? null : `<${element.nodeName}> has ${alternates.length} alternates.`
    },
  ),
  content: every('RFC 4287, 4.1.3: HTML is said to be HTML', named('content'), (content) =>
    content.getAttribute('type') === 'html' ? null : 'The content is not said to be HTML.',
  ),
  'plain-text': every(
    'RFC 4287, 3.1.1.1: text is escaped once',
    named('title', 'subtitle', 'summary'),
    (element) => (/&(?:\w+|#\d+);/.test(said(element)) ? `“${said(element)}” is escaped twice.` : null),
  ),
  category: every('RFC 4287, 4.2.2.1', named('category'), (category) =>
    (category.getAttribute('term') ?? '') === '' ? 'A category has no term.' : null,
  ),
  enclosure: every('RFC 4287, 4.2.7.2 to 4.2.7.6', named('link'), (link) =>
    link.getAttribute('rel') !== 'enclosure'
      ? null
      : (lengthFault(link.getAttribute('length') ?? '') ?? mediaTypeFault(link.getAttribute('type') ?? '')),
  ),
  language: every('RFC 4287, 2: xml:lang', feeds, (feed) =>
    languageFault(feed.getAttribute('xml:lang') ?? ''),
  ),
  base: every('Readers ignore xml:base, so nothing relies on it', named('*'), (element) =>
    element.getAttribute('xml:base') === null ? null : `<${element.nodeName}> has an xml:base.`,
  ),
}
