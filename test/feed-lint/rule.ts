/** One rule about feeds, with the place where it is written down. */
export interface Rule<Feed> {
  readonly source: string
  /** What breaks it, each in a sentence. */
  find(feed: Feed): readonly string[]
}

/** A rule that everything of one kind in a feed must meet. */
export function every<Feed, Part>(
  source: string,
  parts: (feed: Feed) => readonly Part[],
  fault: (part: Part) => string | null,
): Rule<Feed> {
  return {
    source,
    find: (feed) => parts(feed).flatMap((part) => fault(part) ?? []),
  }
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
