import { slug } from '@recapkit/content-model'
import type { Blog } from './blog.ts'
import { asText, type Table } from './data-file.ts'

/** Where a blog shows a post: an absolute address, or a path below the site's; null when it cannot be told. */
export function postAddress(path: string, fields: Table, blog: Blog): string | null {
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
  return pattern.replace(/:(\w+)/g, (whole, key: string) => values[key] ?? whole).replace(/\/{2,}/g, '/')
}

function categories(path: string, fields: Table): readonly string[] {
  const folders = path.split('/_posts/')[0]?.split('/') ?? []
  const stated = fields['categories'] ?? fields['category']
  const named = Array.isArray(stated) ? stated.map(String) : (asText(stated)?.split(/\s+/) ?? [])
  return [...(path.includes('/_posts/') ? folders : []), ...named].map((name) => slug(name))
}

function hugoAddress(path: string, fields: Table, blog: Blog): string {
  const content = blog.postFolders.at(-1) ?? 'content'
  const parts = withoutExtension(path).replace(`${content}/`, '').split('/')
  if (parts.at(-1) === 'index') parts.pop()
  const last = asText(fields['slug']) ?? parts.at(-1) ?? ''
  return `/${[...parts.slice(0, -1), last].join('/')}/`.toLowerCase()
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
