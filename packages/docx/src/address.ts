import { parseUrl } from '@recapkit/content-model'

/**
 * An address as a relationship of a package may hold it: characters that no URI has are written with percent signs
 * (RFC 3986); null for what is no address at all, which Word would call damage to the file.
 */
export function relationshipTarget(url: string): string | null {
  if (parseUrl(url) === null) return null
  return url.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character))
}
