import type { Lock } from './lock.ts'

/** What subscribers see of one item when `after` is published upon `before`. */
export interface PublicationChange {
  readonly id: string
  readonly title: string
  /** `back` is an item that was gone; readers that kept it show nothing new. */
  readonly kind: 'new' | 'updated' | 'unchanged' | 'gone' | 'back'
}

/** Tells item by item what a publication would deliver; items that have been gone before are left out. */
export function publicationChanges(before: Lock, after: Lock): readonly PublicationChange[] {
  return Object.entries(after.items).flatMap(
    ([id, { title, digest, gone }]): readonly PublicationChange[] => {
      const known = before.items[id]
      if (known === undefined) return [{ id, title, kind: 'new' }]
      if (known.gone) return gone ? [] : [{ id, title, kind: 'back' }]
      if (gone) return [{ id, title, kind: 'gone' }]
      const changed = known.title !== title || known.digest !== digest
      return [{ id, title, kind: changed ? 'updated' : 'unchanged' }]
    },
  )
}
