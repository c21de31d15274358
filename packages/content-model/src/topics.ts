import type { Recap } from './document.ts'
import { slug } from './slug.ts'

/** One of the words by which subscribers choose: a tag, an author, an event. */
export interface Topic<T> {
  readonly slug: string
  /** As it is spelt where it first occurs. */
  readonly name: string
  readonly items: readonly T[]
}

/** By what subscribers choose recaps: the folder in which such topics lie, and a recap's names of that kind. */
export const topicKinds: Readonly<Record<TopicKind, (recap: Recap) => readonly string[]>> = {
  tags: ({ tags }) => tags,
  authors: ({ authors }) => authors.map(({ name }) => name),
  events: ({ event }) => (event === null ? [] : [event.name]),
}

export type TopicKind = 'tags' | 'authors' | 'events'

/** Gathers items under each of their names; names that differ in case and punctuation alone are one topic. */
export function topics<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): readonly Topic<T>[] {
  const found = new Map<string, { slug: string; name: string; items: T[] }>()
  for (const item of items)
    for (const name of new Set(namesOf(item))) {
      const topic = found.get(topicSlug(name)) ?? { slug: topicSlug(name), name: name.trim(), items: [] }
      if (topic.items.at(-1) !== item) topic.items.push(item)
      found.set(topic.slug, topic)
    }
  return [...found.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

const spelt: Readonly<Record<string, string>> = {
  '+': 'plus',
  '#': 'sharp',
  '&': 'and',
  '@': 'at',
  '%': 'percent',
}

/**
 * A name as a folder: like a slug, with the signs spelt out that tell `C++` from `C#` and `.NET` from `net`; a name of
 * nothing but other signs is written as its code points. No folder is longer than disks take, or named as Windows names
 * its devices.
 */
export function topicSlug(name: string): string {
  const words = name
    .trim()
    .replace(/^#(?=[\p{L}\p{N}])/u, '')
    .replace(/^\.(?=[\p{L}\p{N}])/u, 'dot-')
    .replace(/[+#&@%]/g, (sign) => ` ${spelt[sign] ?? ''} `)
  const folder = /[\p{L}\p{N}]/u.test(words) ? slug(words) : codePoints(words)
  return devices.test(folder) ? `${folder}-topic` : shortened(folder)
}

const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const longest = 100

const codePoints = (text: string): string =>
  [...text].map((character) => `u${character.codePointAt(0)?.toString(16) ?? ''}`).join('-')

/** Cut where it is too long, and told apart from others that begin alike by a hash of the whole. */
function shortened(folder: string): string {
  const bytes = new TextEncoder().encode(folder)
  if (bytes.length <= longest) return folder
  const cut = new TextDecoder().decode(bytes.subarray(0, longest - 9)).replace(/[\uFFFD-]+$/, '')
  return `${cut}-${checksum(bytes)}`
}

/** FNV-1a, 32 bits, in hexadecimal: to tell names apart, not to keep secrets. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
