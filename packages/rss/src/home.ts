import type { ExportContext, Recap } from '@recapkit/content-model'
import { absoluteUrl } from '@recapkit/html'

/** Where readers find a recap: its address, and that of an anchor in it. */
export interface Home {
  readonly url: string
  anchor(id: string): string
}

/** The blog's own page where it has one, then the page made here, then the best document; the site when there is none. */
export function homeOf(recap: Recap, context: ExportContext): Home {
  const { url } = context.site
  if (recap.permalink !== null) return page(absoluteUrl(url, recap.permalink))
  const html = context.addresses(recap.id, 'page')
  if (html !== null) return page(absoluteUrl(url, html.replace(/(^|\/)index\.html$/, '$1')))
  const pdf = context.addresses(recap.id, 'pdf')
  if (pdf !== null) return document(absoluteUrl(url, pdf), (id) => `#nameddest=${encodeURIComponent(id)}`)
  const other = context.addresses(recap.id, 'docx') ?? context.addresses(recap.id, 'marp')
  return document(other === null ? url : absoluteUrl(url, other), () => '')
}

const page = (url: string): Home => document(url, (id) => `#${encodeURIComponent(id)}`)

function document(url: string, fragment: (id: string) => string): Home {
  const bare = url.replace(/#.*$/, '')
  return { url, anchor: (id) => bare + fragment(id) }
}
