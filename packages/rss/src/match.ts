import { all, type Locked, type Pairs, pair, pairByWords, type Sign } from './pairs.ts'
import type { Subject } from './subject.ts'

const path: Sign = (item) => item.path
const anchor: Sign = (item) => item.anchor ?? ''
const title: Sign = (item) => item.title
const date: Sign = (item) => item.published
const text: Sign = (item) => (item.digest === '' ? null : item.digest)
const kind: Sign = (item) => (item.anchor === null ? 'recap' : 'announcement')

/** A post stays the same where it lies, or by what it is called and when it appeared, or by its text. */
const recapSigns: readonly Sign[] = [all(path, text), all(path, title), all(title, date), text, path]

/** An announcement stays the same by its anchor, or under a new heading by its text. */
const announcementSigns: readonly Sign[] = [all(anchor, text), all(title, text), anchor, text, title]

/** An announcement may move to another recap, with its words. */
const movedSigns: readonly Sign[] = [all(kind, title, text)]

/** What is gone comes back as itself alone, so that no id is given to something else. */
const returnSigns: readonly Sign[] = [all(kind, title, text), all(path, anchor, title)]

/** Which locked item each subject is; the surest sign goes first, and no item becomes two subjects. */
export function match(subjects: readonly Subject[], items: readonly Locked[]): Pairs {
  const alive = items.filter((item) => !item.gone)
  const gone = items.filter((item) => item.gone)
  const recaps = pair(subjects.filter(isRecap), alive.filter(isRecap), recapSigns)
  const here = new Map([...recaps, ...withinRecaps(recaps, subjects, alive)])
  const moved = pair(without(subjects, here.keys()), without(alive, here.values()), movedSigns)
  const back = pair(without(subjects, [...here.keys(), ...moved.keys()]), gone, returnSigns)
  return new Map([...here, ...moved, ...back])
}

function withinRecaps(recaps: Pairs, subjects: readonly Subject[], alive: readonly Locked[]): Pairs {
  const byRecap = group(subjects.filter(isAnnouncement), (subject) => subject.recapId)
  const byPath = group(alive.filter(isAnnouncement), (item) => item.path)
  return new Map(
    [...recaps].flatMap(([recap, locked]) => {
      const announced = byRecap.get(recap.recapId) ?? []
      const known = byPath.get(locked.path) ?? []
      const bySign = pair(announced, known, announcementSigns)
      const byWords = pairByWords(without(announced, bySign.keys()), without(known, bySign.values()))
      return [...bySign, ...byWords]
    }),
  )
}

const isRecap = (item: { readonly anchor: string | null }): boolean => item.anchor === null
const isAnnouncement = (item: { readonly anchor: string | null }): boolean => item.anchor !== null

function without<T>(all: readonly T[], some: Iterable<T>): readonly T[] {
  const left = new Set(some)
  return all.filter((one) => !left.has(one))
}

function group<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const found = groups.get(nameOf(item))
    if (found === undefined) groups.set(nameOf(item), [item])
    else found.push(item)
  }
  return groups
}
