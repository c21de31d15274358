import { createHash } from 'node:crypto'
import { slug } from '@recapkit/content-model'

/** One of the words by which subscribers choose: a tag, an author, an event. */
export interface Topic<T> {
  readonly slug: string
  /** As it is spelt where it first occurs. */
  readonly name: string
  readonly items: readonly T[]
}

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
  const bytes = Buffer.from(folder)
  if (bytes.length <= longest) return folder
  const cut = new TextDecoder().decode(bytes.subarray(0, longest - 9)).replace(/[\uFFFD-]+$/, '')
  return `${cut}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`
}
