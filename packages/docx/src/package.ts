import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of an Open Packaging document by name (ECMA-376 part 2). */
export interface Package {
  readonly names: () => readonly string[]
  /** The text of a part; null when there is none of that name. */
  readonly read: (name: string) => string | null
  readonly write: (name: string, content: string | Uint8Array) => void
  /** Changes the text of a part that is there. */
  readonly edit: (name: string, change: (content: string) => string) => void
  readonly bytes: (name: string) => Uint8Array | null
  readonly zip: () => Uint8Array
}

/** Opens a package in memory; what is written stays in this copy. */
export function openPackage(zipped: Uint8Array): Package {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(zipped)))
  const bytes = (name: string): Uint8Array | null => parts.get(name) ?? null
  const read = (name: string): string | null => {
    const found = bytes(name)
    return found === null ? null : strFromU8(found)
  }
  const write = (name: string, content: string | Uint8Array): void => {
    parts.set(name, typeof content === 'string' ? strToU8(content) : content)
  }
  return {
    names: () => [...parts.keys()],
    bytes,
    read,
    write,
    edit(name, change) {
      const content = read(name)
      if (content !== null) write(name, change(content))
    },
    // The oldest date a zip can bear stands for every entry; it is written in local time, so it is made in local time.
    zip: () =>
      zipSync(Object.fromEntries([...parts].sort(byPart)), { level: 6, mtime: new Date(1980, 0, 1), os: 0 }),
  }
}

type Entry = readonly [name: string, bytes: Uint8Array]

function byPart([one]: Entry, [other]: Entry): number {
  const first = '[Content_Types].xml'
  if (one === first || other === first) return one === first ? -1 : 1
  return one < other ? -1 : 1
}
