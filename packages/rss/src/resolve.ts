import type { Entry } from '@recapkit/content-model'
import { type Identities, type Identity, identityKey, tagUri } from './identity.ts'
import type { Lock, LockedItem } from './lock.ts'
import { match } from './match.ts'
import type { Locked } from './pairs.ts'
import { type Subject, subjectsOf } from './subject.ts'

/** Where and when identities are given. */
export interface Publication {
  /** The site's absolute address. */
  readonly siteUrl: string
  /** ISO 8601: the moment of publication, which dates changes and undated content; null while only building. */
  readonly now: string | null
}

/**
 * Gives every recap and announcement the identity under which subscribers know it, and the lock as it is after
 * publication: renamed headings and moved posts keep theirs, new ones get a `tag:` URI that was never given before.
 */
export function resolveIdentities(
  entries: readonly Pick<Entry, 'recap'>[],
  lock: Lock,
  { siteUrl, now }: Publication,
): { readonly ids: Identities; readonly lock: Lock } {
  const subjects = entries.flatMap(({ recap }) => subjectsOf(recap))
  const known = match(
    subjects,
    Object.entries(lock.items).map(([id, item]) => ({ id, ...item })),
  )
  const host = new URL(siteUrl).hostname
  const ids = new Map<string, Identity>()
  const items: Record<string, LockedItem> = {}
  const given = new Set(Object.keys(lock.items))
  for (const subject of subjects) {
    const before = known.get(subject) ?? null
    const id = before?.id ?? newId(subject, host, given)
    const item = publish(subject, before, now)
    items[id] = item
    ids.set(identityKey(subject.recapId, subject.anchor), { id, ...dates(item) })
  }
  for (const [id, item] of Object.entries(lock.items)) items[id] ??= { ...item, gone: true }
  return { ids, lock: { version: 1, host: lock.host ?? host, items: sorted(items) } }
}

function newId({ recapId, anchor, day }: Subject, host: string, given: Set<string>): string {
  const names = anchor === null ? [recapId] : [recapId, anchor]
  const wanted = tagUri(host, day, ...names)
  let id = wanted
  for (let count = 2; given.has(id); count++) id = `${wanted}/${count}`
  given.add(id)
  return id
}

function publish(subject: Subject, before: Locked | null, now: string | null): LockedItem {
  const { path, anchor, title, digest } = subject
  const changed = before !== null && (before.title !== title || before.digest !== digest)
  return {
    path,
    anchor,
    title,
    published: before?.published ?? subject.published ?? now,
    updated: (changed ? now : null) ?? before?.updated ?? null,
    digest,
    gone: false,
  }
}

function dates({ published, updated }: LockedItem): Pick<Identity, 'published' | 'updated'> {
  return {
    published: published === null ? null : { iso: published },
    updated: updated === null ? null : { iso: updated },
  }
}

/** One order whatever came first, so that the file changes only where something changed. */
function sorted(items: Readonly<Record<string, LockedItem>>): Readonly<Record<string, LockedItem>> {
  const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
  return Object.fromEntries(Object.entries(items).sort(byId))
}
