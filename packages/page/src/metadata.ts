import type { Entry, Recap } from '@recapkit/content-model'
import { absoluteUrl, element, legalText } from '@recapkit/html'
import { previewPicture } from './pictures.ts'
import type { Place } from './site.ts'

/** What search engines and previews of links read: canonical address, Open Graph, and schema.org data as JSON-LD. */
export function metadata(entry: Entry, path: string, { context }: Place): string {
  const { recap } = entry
  const { site } = context
  const url = absoluteUrl(site.url, recap.permalink ?? path.replace(/index\.html$/, ''))
  const picture = previewPicture(entry, site.url)
  const properties: readonly (readonly [string, string | null | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', recap.title],
    ['og:description', recap.summary || null],
    ['og:url', url],
    ['og:site_name', site.title],
    ['og:locale', recap.lang.replace('-', '_')],
    ['og:image', picture?.url],
    ['og:image:alt', picture?.alt],
    ['article:published_time', recap.published?.iso],
    ['article:modified_time', recap.updated?.iso],
    ...recap.tags.map((tag) => ['article:tag', tag] as const),
  ]
  return [
    element('link', { rel: 'canonical', href: url }),
    ...properties.flatMap(([property, content]) =>
      content === null || content === undefined ? [] : [element('meta', { property, content })],
    ),
    element('meta', { name: 'twitter:card', content: picture === null ? 'summary' : 'summary_large_image' }),
    element('script', { type: 'application/ld+json' }, jsonLd(article(recap, url, picture?.url ?? null))),
  ].join('\n')
}

/** A `<` in JSON could end the script that holds it. */
function jsonLd(data: object): string {
  return legalText(JSON.stringify(data)).replaceAll('<', '\\u003c')
}

function article(recap: Recap, url: string, image: string | null): object {
  const { title, summary, lang, published, updated, authors, tags, event } = recap
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary || undefined,
    inLanguage: lang,
    url,
    image: image ?? undefined,
    datePublished: published?.iso,
    dateModified: updated?.iso,
    author: authors.map((author) => ({ '@type': 'Person', name: author.name, url: author.url ?? undefined })),
    keywords: tags.length === 0 ? undefined : tags,
    about:
      event === null
        ? undefined
        : {
            '@type': 'Event',
            name: event.name,
            startDate: event.starts ?? undefined,
            endDate: event.ends ?? undefined,
            location: event.place === null ? undefined : { '@type': 'Place', name: event.place },
            url: event.url ?? undefined,
          },
  }
}
