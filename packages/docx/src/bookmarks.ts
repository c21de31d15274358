import { type Recap, walkContent } from '@recapkit/content-model'

/** Word's names for the anchors of a recap, by anchor: at most 40 letters, digits and underscores, each once. */
export function bookmarkNames(recap: Recap): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const add = (id: string): void => {
    if (!names.has(id)) names.set(id, uniqueName(id, taken))
  }
  add(recap.id)
  for (const node of walkContent(recap.children))
    if (node.type === 'section' || node.type === 'announcement') add(node.id)
  add(linksId(recap.id))
  return names
}

/** The anchor of the list of links, which no author gives. */
export const linksId = (recapId: string): string => `${recapId}:links`

const longest = 40

function uniqueName(id: string, taken: Set<string>): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const wanted = /^[A-Za-z]/.test(plain) ? plain : `s_${plain}`
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : `_${count}`
    const name = wanted.slice(0, longest - ending.length) + ending
    // Word compares the names of bookmarks without case.
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
