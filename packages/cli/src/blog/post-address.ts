import { slug } from '@recapkit/content-model'
import type { Blog } from './blog.ts'
import { asText, type Table } from './data-file.ts'

/** Where a blog shows a post: an absolute address, or a path below the site's; null when it cannot be told. */
export function postAddress(path: string, fields: Table, blog: Blog): string | null {
  const address = statedAddress(path, fields, blog)
  return address === null || /[/-]:\w/.test(address) ? null : address
}

function statedAddress(path: string, fields: Table, blog: Blog): string | null {
  const own = asText(fields['permalink']) ?? asText(fields['url'])
  if (own !== null && !own.includes('{{') && !own.includes(':')) return own
  if (own !== null && /^https?:/.test(own)) return own
  switch (blog.generator) {
    case 'jekyll':
      return expand(own ?? blog.permalink ?? '/:title/', path, fields)
    case 'hugo':
      return hugoAddress(path, fields, blog)
    case 'docusaurus':
      return docusaurusAddress(path, fields)
    case 'eleventy':
    case 'astro':
      return `/${withoutExtension(path).replace(/^(?:src\/content|src\/pages|content|src)\//, '')}/`
    case null:
      return null
  }
}

/** Fills in Jekyll's placeholders; see https://jekyllrb.com/docs/permalinks/. */
function expand(pattern: string, path: string, fields: Table): string {
  const name = withoutExtension(path).split('/').at(-1) ?? ''
  const stated = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(asText(fields['date']) ?? '')
  const [, year = '', month = '', day = ''] = stated ?? /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(name) ?? []
  const title = asText(fields['slug']) ?? name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
  const values: Readonly<Record<string, string>> = {
    categories: categories(path, fields).join('/'),
    year,
    month: month.padStart(2, '0'),
    i_month: String(Number(month)),
    day: day.padStart(2, '0'),
    i_day: String(Number(day)),
    short_year: year.slice(2),
    title,
    slug: slug(title),
    name: title,
  }
  return fill(pattern, values)
}

/** What is not known of a pattern stays in it. */
function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (whole, key: string) => values[key] ?? whole).replace(/\/{2,}/g, '/')
}

function categories(path: string, fields: Table): readonly string[] {
  const folders = path.split('/_posts/')[0]?.split('/') ?? []
  const stated = fields['categories'] ?? fields['category']
  const named = Array.isArray(stated) ? stated.map(String) : (asText(stated)?.split(/\s+/) ?? [])
  return [...(path.includes('/_posts/') ? folders : []), ...named].map((name) => slug(name))
}

/** Below the content folder as the folders are; or by the pattern of the post's section, see https://gohugo.io/configuration/permalinks/. */
function hugoAddress(path: string, fields: Table, blog: Blog): string {
  const content = blog.postFolders.at(-1) ?? 'content'
  const home = path.startsWith(`${content}/`) ? content : content.replace(/\/[^/]+$/, '')
  const parts = withoutExtension(path).replace(`${home}/`, '').split('/')
  if (parts.at(-1) === 'index') parts.pop()
  const sections = parts.slice(0, -1)
  const name = parts.at(-1) ?? ''
  const own = asText(fields['slug'])
  const pattern = blog.permalinks[sections[0] ?? '']
  if (pattern === undefined) return `/${[...sections, own ?? name].join('/')}/`.toLowerCase()
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})/.exec(asText(fields['date']) ?? '') ?? []
  const title = slug(asText(fields['title']) ?? name)
  return fill(pattern, {
    ...(year === '' ? {} : { year, month, day }),
    section: sections[0] ?? '',
    sections: sections.join('/'),
    title,
    slug: own ?? title,
    filename: name,
    contentbasename: name,
    slugorfilename: own ?? name,
    slugorcontentbasename: own ?? name,
  }).toLowerCase()
}

function docusaurusAddress(path: string, fields: Table): string {
  const own = asText(fields['slug'])
  const below = withoutExtension(path)
    .replace(/^.*?blog\//, '')
    .replace(/\/index$/, '')
  const dated = below.replace(/(\d{4})[-/](\d{2})[-/](\d{2})[-/]/, '$1/$2/$3/')
  return own === null ? `/blog/${dated}` : own.startsWith('/') ? `/blog${own}` : `/blog/${own}`
}

const withoutExtension = (path: string): string => path.replace(/\.(?:md|mdx|markdown)$/i, '')
