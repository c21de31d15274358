import { type Author, parseUrl } from '@recapkit/content-model'
import { type Fields, type FrontMatter, isFields } from '../front-matter/fields.ts'
import type { SiteFacts } from '../source.ts'
import { asText, findField } from './fields.ts'

const names = [
  'authors',
  'author',
  'by',
  'byline',
  'author_name',
  'authorName',
  'authorNames',
  'posted_by',
  'written_by',
  'writer',
  'creator',
  'extra.authors',
  'extra.author',
  'params.author',
  'taxonomies.authors',
]

/** Who wrote a post: a text, a list, a map, "A and B", Markdown links, or slugs that the site's data resolves. */
export function readAuthors(frontMatter: FrontMatter, site: SiteFacts): readonly Author[] {
  const found = findField(frontMatter, names)
  const authors = found === null ? [] : authorsIn(found.value, site)
  return authors.filter((author, index) => authors.findIndex(({ name }) => name === author.name) === index)
}

function authorsIn(value: unknown, site: SiteFacts): readonly Author[] {
  if (Array.isArray(value)) return value.flatMap((inner) => authorsIn(inner, site))
  if (isFields(value)) return authorsOfMap(value, site)
  const written = asText(value)
  if (written === null) return []
  const whole = known(written, site)
  if (whole !== null) return [whole]
  return split(written).map((part) => known(part, site) ?? linked(part))
}

const nameKeys = ['name', 'display_name', 'displayName', 'fullname', 'title', 'id', 'login', 'username']

/** A map is one author, or several by their slugs, each with what is known of them. */
function authorsOfMap(value: Fields, site: SiteFacts): readonly Author[] {
  const name = nameKeys.map((key) => asText(value[key])).find((text) => text !== null)
  const parts = [value['first'] ?? value['firstName'], value['last'] ?? value['lastName']].flatMap(
    (part) => asText(part) ?? [],
  )
  const whole = name ?? (parts.length > 0 ? parts.join(' ') : null)
  if (whole !== null && whole !== undefined)
    return [
      known(whole, site) ?? {
        name: whole,
        url: webAddress(value['url'] ?? value['link'] ?? value['website']),
      },
    ]
  return Object.entries(value).flatMap(([slug, inner]) =>
    isFields(inner) ? authorsIn({ id: slug, ...inner }, site) : authorsIn(slug, site),
  )
}

/** Parts a line of names at commas and "and"; a title after a comma stays with its name. */
function split(written: string): readonly string[] {
  return written
    .replace(/^(?:written )?by:?\s+/i, '')
    .split(
      /(?:\s*[,;、](?!\s*(?:jr|sr|ph\.?\s?d|m\.?d|esq|ii|iii)\b)\s*(?:and\s+|&\s+)?|\s+(?:and|&|und|et(?!\s+al\b))\s+|\s+[/|]\s+)(?![^[(<]*[\])>])/i,
    )
    .map((part) => part.trim())
    .filter(Boolean)
}

function linked(part: string): Author {
  const link = /^\[([^\]]+)\]\((\S+?)\)(.*)$/s.exec(part)
  if (link !== null) {
    const [, name = '', url, whatFollows = ''] = link
    return { name: `${name.trim()}${whatFollows.trimEnd()}`, url: webAddress(url) }
  }
  const anchor = /^<a\s[^>]*?href=["']?([^"'\s>]+)[^>]*>(.*?)<\/a>$/is.exec(part)
  if (anchor !== null) return { name: (anchor[2] ?? '').trim() || part, url: webAddress(anchor[1]) }
  const mail = /^(.+?)\s*<([^<>]+)>$/.exec(part)
  if (mail !== null) return { name: mail[1] ?? '', url: webAddress(mail[2]) }
  return { name: part.replace(/<[^>]*>/g, '').trim() || part, url: null }
}

function known(slug: string, site: SiteFacts): Author | null {
  return Object.hasOwn(site.authors, slug) ? (site.authors[slug] ?? null) : null
}

function webAddress(value: unknown): string | null {
  const text = asText(value)
  return text !== null && /^https?:\/\//i.test(text) && parseUrl(text) !== null ? text : null
}
