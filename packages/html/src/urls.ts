import { parseUrl } from '@recapkit/content-model'
import { legalText } from './escape.ts'

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address with every character encoded that RFC 3986 does not allow, otherwise as the author wrote it; null when
 * it is not absolute or its scheme is not one of http, https, mailto and tel.
 */
export function safeUrl(url: string): string | null {
  const trimmed = legalText(url).trim()
  const parsed = parseUrl(trimmed)
  if (parsed === null || !safeSchemes.has(parsed.protocol)) return null
  return isAscii(hostOf(trimmed)) ? encodeUrl(trimmed) : parsed.href
}

/** An absolute address out of a path below the site's; one that is absolute already stays. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return encodeUrl(/^https?:\/\//i.test(path) ? path : siteUrl + path.replace(/^\/+/, ''))
}

/** Percent-encodes what may not stand in an address; what is encoded already stays. */
export function encodeUrl(url: string): string {
  return legalText(url)
    .replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, encodeURIComponent)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
}

const hostOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
const isAscii = (text: string): boolean => /^[!-~]*$/.test(text)
