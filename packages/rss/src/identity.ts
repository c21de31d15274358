import type { Timestamp } from '@recapkit/content-model'

/** How subscribers know an item, and the dates that they were told when the recap itself states none. */
export interface Identity {
  /** A `tag:` URI (RFC 4151). */
  readonly id: string
  readonly published: Pick<Timestamp, 'iso'> | null
  readonly updated: Pick<Timestamp, 'iso'> | null
}

/** By `identityKey`. */
export type Identities = ReadonlyMap<string, Identity>

/** Names a recap, or with its anchor an announcement, within one site. */
export function identityKey(recapId: string, anchor: string | null): string {
  return anchor === null ? recapId : `${recapId}#${anchor}`
}

/**
 * A `tag:` URI (RFC 4151) out of the host of a site, the day of the content and its names; content without a date
 * takes the year 2000, so that its id does not depend on when it was built.
 */
export function tagUri(host: string, day: string | null, ...names: readonly string[]): string {
  return `tag:${host},${day ?? '2000'}:${names.map(encodeURIComponent).join('/')}`
}
