/**
 * A `tag:` URI (RFC 4151) out of the site's host, the day of the content and its names; content without a date takes
 * the year 2000, so that its id does not depend on when it was built.
 */
export function tagUri(siteUrl: string, day: string | null, ...names: readonly string[]): string {
  const specific = names.map((name) => encodeURIComponent(name)).join('/')
  return `tag:${new URL(siteUrl).hostname},${day ?? '2000'}:${specific}`
}
