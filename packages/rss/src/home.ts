import type { ExportContext, Recap } from '@recapkit/content-model'
import { encodeUrl } from '@recapkit/html'

/** Where readers find a recap: its address, and that of an anchor in it. */
export interface Home {
  readonly url: string
  anchor(id: string): string
}

/** The blog's own page where it has one, then the page made here, then the best document; the site when there is none. */
export function homeOf(recap: Recap, context: ExportContext): Home {
  const { url } = context.site
  if (recap.permalink !== null) return page(below(url, recap.permalink))
  const html = context.addresses(recap.id, 'page')
  if (html !== null) return page(below(url, html.replace(/(^|\/)index\.html$/, '$1')))
  const pdf = context.addresses(recap.id, 'pdf')
  if (pdf !== null) return document(below(url, pdf), (id) => `#nameddest=${encodeURIComponent(id)}`)
  const other = context.addresses(recap.id, 'docx') ?? context.addresses(recap.id, 'marp')
  return document(other === null ? url : below(url, other), () => '')
}

/** An absolute address out of a path below the site's; one that is absolute already stays. */
export function below(siteUrl: string, path: string): string {
  return encodeUrl(/^https?:\/\//i.test(path) ? path : siteUrl + path.replace(/^\/+/, ''))
}

const page = (url: string): Home => document(url, (id) => `#${encodeURIComponent(id)}`)

function document(url: string, fragment: (id: string) => string): Home {
  const bare = url.replace(/#.*$/, '')
  return { url, anchor: (id) => bare + fragment(id) }
}
