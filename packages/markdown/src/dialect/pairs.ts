/** A tag in a text: one that opens or stands alone, or one that closes. */
export interface Tag {
  readonly offset: number
  readonly name: string
  readonly closes: boolean
  /** True when nothing but spaces and the marks of containers stand on its line. */
  readonly alone: boolean
  readonly line: number
}

/** A tag that opens something, and the one that closes it. */
export interface Pair {
  readonly opener: Tag
  readonly closer: Tag
}

/** Which tags belong together, by the offset of either; a closing tag without a name closes the last one that is open. */
export function pairTags(tags: readonly Tag[]): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>()
  const open: Tag[] = []
  for (const tag of tags) {
    if (!tag.closes) {
      open.push(tag)
      continue
    }
    const at = tag.name === '' ? open.length - 1 : open.findLastIndex(({ name }) => name === tag.name)
    const opener = open[at]
    if (opener === undefined) continue
    // What was opened since then stands alone.
    open.length = at
    const pair = { opener, closer: tag }
    pairs.set(opener.offset, pair)
    pairs.set(tag.offset, pair)
  }
  return pairs
}
