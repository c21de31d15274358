import { every, type Rule, repeated } from '../rule.ts'
import { addressFault, languageFault, lengthFault, mediaTypeFault, rfc3339Fault } from '../values.ts'

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>

const specification = 'JSON Feed 1.1'
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : [])
const items = (feed: Fields): readonly Fields[] => list(feed['items'])
const attachments = (feed: Fields): readonly Fields[] =>
  items(feed).flatMap((item) => list(item['attachments']))
const feedAndItems = (feed: Fields): readonly Fields[] => [feed, ...items(feed)]
const has = (fields: Fields, name: string): boolean => typeof fields[name] === 'string' && fields[name] !== ''

/** What is wrong with the fields of some names, where they are there. */
function fieldFault(
  fields: Fields,
  names: readonly string[],
  fault: (value: string) => string | null,
): string | null {
  const values = names.flatMap((name) => (fields[name] === undefined ? [] : [String(fields[name])]))
  return values.map(fault).find((one) => one !== null) ?? null
}

const known = {
  feed: 'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items',
  item: 'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments',
} as const

/** What JSON Feed 1.1 asks for. */
export const jsonRules: Readonly<Record<string, Rule<Fields>>> = {
  version: every(
    `${specification}: version`,
    (feed: Fields) => [feed],
    (feed) => (feed['version'] === 'https://jsonfeed.org/version/1.1' ? null : 'The version is not 1.1.'),
  ),
  'feed-fields': every(
    `${specification}: top-level`,
    (feed: Fields) => [feed],
    (feed) =>
      has(feed, 'title') && has(feed, 'feed_url') && Array.isArray(feed['items'])
        ? null
        : 'A title, an address or items are missing.',
  ),
  'item-fields': every(`${specification}: items have an id and content`, items, (item) =>
    has(item, 'id') && (has(item, 'content_html') || has(item, 'content_text'))
      ? null
      : 'An item lacks an id or content.',
  ),
  'id-unique': {
    source: `${specification}: an id is unique over time`,
    find: (feed) => repeated(items(feed).map((item) => String(item['id']))),
  },
  'known-fields': {
    source: `${specification}: custom fields begin with an underscore`,
    find: (feed) => [
      ...unknown(feed, known.feed),
      ...items(feed).flatMap((item) => unknown(item, known.item)),
    ],
  },
  addresses: every(`${specification}: addresses are absolute`, feedAndItems, (fields) =>
    fieldFault(fields, ['url', 'home_page_url', 'feed_url', 'next_url', 'image', 'icon'], addressFault),
  ),
  'next-url': every(
    `${specification}: next_url is not feed_url`,
    (feed: Fields) => [feed],
    (feed) => (feed['next_url'] === feed['feed_url'] ? 'The next page is this one.' : null),
  ),
  dates: every(`${specification}: dates are RFC 3339`, items, (item) =>
    fieldFault(item, ['date_published', 'date_modified'], rfc3339Fault),
  ),
  authors: every(
    `${specification}: authors have a name, an address or a picture`,
    (feed: Fields) => feedAndItems(feed).flatMap((fields) => list(fields['authors'])),
    (author) => (has(author, 'name') ? fieldFault(author, ['url'], addressFault) : 'An author has no name.'),
  ),
  language: every(`${specification}: language`, feedAndItems, (fields) =>
    fieldFault(fields, ['language'], languageFault),
  ),
  tags: every(`${specification}: tags are plain text`, items, (item) =>
    (Array.isArray(item['tags']) ? item['tags'] : []).every((tag) => typeof tag === 'string' && tag !== '')
      ? null
      : 'A tag is no text.',
  ),
  attachments: every(
    `${specification}: attachments`,
    attachments,
    (attachment) =>
      addressFault(String(attachment['url'])) ??
      mediaTypeFault(String(attachment['mime_type'])) ??
      lengthFault(String(attachment['size_in_bytes'])),
  ),
}

function unknown(fields: Fields, names: string): readonly string[] {
  const allowed = new Set(names.split(' '))
  return Object.keys(fields).filter((name) => !allowed.has(name) && !name.startsWith('_'))
}
