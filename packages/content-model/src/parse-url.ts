/**
 * The address as the URL standard reads it, against `base` where it is relative; null when it is none. `URL.canParse` of
 * Node 20 is not asked: after some thousand calls it refuses addresses with letters such as "ü" in their host.
 */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}
