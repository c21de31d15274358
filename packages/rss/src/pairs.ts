import type { LockedItem } from './lock.ts'
import type { Subject } from './subject.ts'

/** A locked item with its id. */
export interface Locked extends LockedItem {
  readonly id: string
}

/** Which locked item each subject is. */
export type Pairs = ReadonlyMap<Subject, Locked>

/** What two items share when they are the same; null when an item has nothing to be recognised by. */
export type Sign = (
  item: Pick<Subject, 'path' | 'anchor' | 'title' | 'published' | 'digest'>,
) => string | null

/** A sign made of several, all of which must be shared. */
export function all(...signs: readonly Sign[]): Sign {
  return (item) => {
    const values = signs.map((sign) => sign(item))
    return values.includes(null) ? null : values.join('\n')
  }
}

/** Pairs what shares the first sign, then of the rest what shares the second, and so on; nothing is paired twice. */
export function pair(subjects: readonly Subject[], items: readonly Locked[], signs: readonly Sign[]): Pairs {
  const pairs = new Map<Subject, Locked>()
  const free = new Set(items)
  for (const sign of signs) {
    const bySign = new Map<string, Locked[]>()
    for (const item of free) {
      const key = sign(item)
      if (key === null) continue
      const found = bySign.get(key)
      if (found === undefined) bySign.set(key, [item])
      else found.push(item)
    }
    for (const subject of subjects) {
      const key = pairs.has(subject) ? null : sign(subject)
      const item = key === null ? undefined : bySign.get(key)?.shift()
      if (item === undefined) continue
      pairs.set(subject, item)
      free.delete(item)
    }
  }
  return pairs
}

/** Pairs by the likeness of titles what no sign has paired: the share of words in common is at least a half. */
export function pairByWords(subjects: readonly Subject[], items: readonly Locked[]): Pairs {
  const pairs = new Map<Subject, Locked>()
  const free = new Set(items)
  for (const subject of subjects) {
    const like = [...free].find((item) => likeness(subject.title, item.title) >= 0.5)
    if (like === undefined) continue
    pairs.set(subject, like)
    free.delete(like)
  }
  return pairs
}

function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size + b.size - common)
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}
