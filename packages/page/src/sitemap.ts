import type { Entry, ExportContext } from '@recapkit/content-model'
import { absoluteUrl, element, escapeText } from '@recapkit/html'
import { recapPath } from './recap-page.ts'

/** The addresses of the index and of every recap whose page is here rather than on its blog, with the day of their last change, as sitemaps.org defines it (protocol 0.9). */
export function sitemap(entries: readonly Entry[], { site }: ExportContext): string {
  const rows = [
    row(site.url, null),
    ...entries
      .filter(({ recap }) => recap.permalink === null)
      .map(({ recap }) =>
        row(
          absoluteUrl(site.url, recapPath(recap.id).replace(/index\.html$/, '')),
          recap.updated ?? recap.published,
        ),
      ),
  ]
  const set = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    '\n',
    rows.join('\n'),
    '\n',
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${set}\n`
}

function row(url: string, changed: { readonly iso: string } | null): string {
  const day = changed?.iso.slice(0, 10)
  const lastmod = day === undefined ? '' : element('lastmod', {}, escapeText(day))
  return element('url', {}, element('loc', {}, escapeText(url)), lastmod)
}
