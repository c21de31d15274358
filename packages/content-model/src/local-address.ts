import { parseUrl } from './parse-url.ts'

/** True for an address of the reader's own machine (RFC 6761 and RFC 1122, 3.2.1.3), where nobody else finds anything. */
export function isLocalAddress(url: string): boolean {
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(parseUrl(url)?.hostname ?? '')
}
