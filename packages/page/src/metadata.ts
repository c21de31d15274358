import type { Entry, Site } from '@recapkit/content-model'
import { absoluteUrl, element, legalText } from '@recapkit/html'
import { openGraph } from './open-graph.ts'
import { previewPicture } from './pictures.ts'
import type { Place } from './site.ts'

/** What search engines and previews of links read: canonical address, Open Graph, and schema.org data as JSON-LD. */
export function metadata(entry: Entry, path: string, { context, alone }: Place): string {
  const { recap } = entry
  const { title, summary: description, lang, published, updated, tags } = recap
  const { site } = context
  const nowhere = alone && recap.permalink === null
  const url = nowhere ? '' : absoluteUrl(site.url, recap.permalink ?? path.replace(/index\.html$/, ''))
  const picture = alone ? null : previewPicture(entry, site.url)
  return [
    ...(nowhere ? [] : [element('link', { rel: 'canonical', href: url })]),
    openGraph({ type: 'article', title, description, url, picture }, context, [
      ['og:locale', lang.replace('-', '_')],
      ['article:published_time', published?.iso ?? ''],
      ['article:modified_time', updated?.iso ?? ''],
      ...tags.map((tag) => ['article:tag', tag] as const),
    ]),
    element(
      'script',
      { type: 'application/ld+json' },
      jsonLd(article(entry, url, picture?.url ?? null, site)),
    ),
  ].join('\n')
}

/** A `<` in JSON could end the script that holds it. */
function jsonLd(data: object): string {
  return legalText(JSON.stringify(data)).replaceAll('<', '\\u003c')
}

function article({ recap, made }: Entry, url: string, image: string | null, site: Site): object {
  const { title, summary, lang, published, updated, authors, tags, event } = recap
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary || undefined,
    inLanguage: lang,
    url: url || undefined,
    mainEntityOfPage: url || undefined,
    isPartOf: url === '' ? undefined : { '@type': 'WebSite', name: site.title, url: site.url },
    image: image ?? undefined,
    datePublished: published?.iso,
    dateModified: updated?.iso,
    author: authors.map((author) => ({ '@type': 'Person', name: author.name, url: author.url ?? undefined })),
    keywords: tags.length === 0 ? undefined : tags,
    encoding:
      made.length === 0
        ? undefined
        : made.map(({ path, mediaType, byteLength }) => ({
            '@type': 'MediaObject',
            contentUrl: absoluteUrl(site.url, path),
            encodingFormat: mediaType,
            contentSize: `${byteLength} B`,
          })),
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
