import type { Author } from '@recapkit/content-model'
import { type FrontMatter, isFields } from '../front-matter/fields.ts'
import type { SiteFacts } from '../source.ts'
import { asText, findField } from './fields.ts'

const names = [
  'authors',
  'author',
  'by',
  'byline',
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
  if (isFields(value)) {
    const name = asText(value['name']) ?? asText(value['title']) ?? asText(value['id'])
    if (name !== null)
      return [
        known(name, site) ?? { name, url: webAddress(value['url'] ?? value['link'] ?? value['website']) },
      ]
    return Object.keys(value).flatMap((key) => authorsIn(key, site))
  }
  const written = asText(value)
  if (written === null) return []
  const whole = known(written, site)
  if (whole !== null) return [whole]
  return split(written).map((part) => known(part, site) ?? linked(part))
}

/** Parts a line of names at commas and "and"; a title after a comma stays with its name. */
function split(written: string): readonly string[] {
  return written
    .replace(/^(?:written )?by:?\s+/i, '')
    .split(
      /(?:\s*[,;](?!\s*(?:jr|sr|ph\.?\s?d|m\.?d|esq|ii|iii)\b)\s*(?:and\s+|&\s+)?|\s+(?:and|&|und|et|y|e)\s+|\s+\/\s+)(?![^[(]*[\])])/i,
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
  const mail = /^(.+?)\s*<([^<>]+)>$/.exec(part)
  if (mail !== null) return { name: mail[1] ?? '', url: webAddress(mail[2]) }
  return { name: part.replace(/<[^>]*>/g, '').trim() || part, url: null }
}

function known(slug: string, site: SiteFacts): Author | null {
  return Object.hasOwn(site.authors, slug) ? (site.authors[slug] ?? null) : null
}

function webAddress(value: unknown): string | null {
  const text = asText(value)
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null
}
