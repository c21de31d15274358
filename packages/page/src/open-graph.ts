import type { ExportContext } from '@recapkit/content-model'
import { absoluteUrl, element, portableAddress } from '@recapkit/html'

/** What a preview of a link shows. */
export interface Preview {
  readonly type: 'article' | 'website'
  readonly title: string
  readonly description: string
  /** Absolute. */
  readonly url: string
  /** Null or absent: the site's own picture, if it has one. */
  readonly picture?: { readonly url: string; readonly alt: string } | null
}

/** Properties of the Open Graph protocol (https://ogp.me) for a page; `more` are further ones. */
export function openGraph(
  { type, title, description, url, picture }: Preview,
  { site, brand }: ExportContext,
  more: readonly (readonly [property: string, content: string])[] = [],
): string {
  const logo =
    brand.logo === null
      ? null
      : { url: absoluteUrl(site.url, portableAddress(brand.logo).path), alt: site.title }
  const image = picture ?? logo
  const properties = [
    ['og:type', type],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', site.title],
    ['og:image', image?.url ?? ''],
    ['og:image:alt', image?.alt ?? ''],
    ...more,
  ] as const
  return [
    ...properties
      .filter(([, content]) => content !== '')
      .map(([property, content]) => element('meta', { property, content })),
    element('meta', { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' }),
  ].join('\n')
}
