import type { LockedItem } from './lock.ts'

/**
 * One item out of what two branches wrote down of it: first published when the earlier says, and otherwise as the one
 * whose change was published last. An item that either branch still has is not gone.
 */
export function mergeItems(one: LockedItem, other: LockedItem): LockedItem {
  const latest = timeOf(other.updated) >= timeOf(one.updated) ? other : one
  const alive = one.gone === other.gone ? latest : one.gone ? other : one
  return { ...alive, published: earlier(one.published, other.published), updated: latest.updated }
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return timeOf(other) < timeOf(one) ? other : one
}

const timeOf = (iso: string | null): number => (iso === null ? Number.NEGATIVE_INFINITY : Date.parse(iso))
