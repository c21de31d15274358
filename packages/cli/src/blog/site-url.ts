import { parseUrl } from '@recapkit/content-model'

/** An absolute address with its path prefix, ending in a slash; null when the host is not stated. */
export function siteUrl(host: string | null, base: string | null = null): string | null {
  const url = host === null || !/^https?:\/\//i.test(host) ? null : parseUrl(host)
  if (url === null) return null
  const path = [url.pathname, base ?? ''].flatMap((part) => part.split('/')).filter((part) => part !== '')
  return `${url.origin}/${path.map((part) => `${part}/`).join('')}`
}

/** The path prefix of a site's address: "/blog" of "https://example.org/blog/"; empty for none. */
export function basePath(url: string | null): string {
  return url === null ? '' : new URL(url).pathname.replace(/\/$/, '')
}

/** A path prefix as configurations write it ("log", "/log/"), with a slash before it and none behind. */
export function prefix(written: string | null): string {
  const parts = (written ?? '').split('/').filter((part) => part !== '')
  return /^https?:$/i.test(parts[0] ?? '') ? '' : parts.map((part) => `/${part}`).join('')
}
