import type { List } from '@recapkit/content-model'
import { type Definition, deepestLevel, type LevelKind, listDefinition } from './numbering.ts'

/** The numbering that a list shares with the lists in its items, so that an item moved in or out counts on there. */
export interface ListNumbering {
  readonly definition: Definition
  readonly instance: number
  /** By level. */
  readonly kinds: readonly LevelKind[]
  /** The item in which each level was last used: a second list in one item begins anew. */
  readonly usedIn: Map<number, number>
}

/** What marks the items of a list. */
export function kindOf(list: List): LevelKind {
  if (list.items.some((item) => item.checked !== null)) return 'task'
  return list.ordered ? { start: list.start } : 'bullet'
}

/** A numbering for a list on `level` that begins so many steps from the margin, made for the lists that are in it first. */
export function listNumbering(list: List, base: number, level: number, instance: number): ListNumbering {
  const kinds: LevelKind[] = Array.from({ length: level }, () => 'bullet')
  collectKinds(list, level, kinds)
  return { definition: listDefinition(base, kinds), instance, kinds, usedIn: new Map() }
}

function collectKinds(list: List, level: number, kinds: LevelKind[]): void {
  if (level > deepestLevel) return
  kinds[level] ??= kindOf(list)
  for (const { children } of list.items)
    for (const block of children) if (block.type === 'list') collectKinds(block, level + 1, kinds)
}

/** True where a list on `level`, in an item of the list around it, is marked as that numbering has it. */
export function fits(list: List, level: number, item: number, shared: ListNumbering): boolean {
  const [wanted, held] = [kindOf(list), shared.kinds[level]]
  if (shared.usedIn.get(level) === item) return false
  return typeof wanted === 'object' && typeof held === 'object'
    ? wanted.start === held.start
    : wanted === held
}
