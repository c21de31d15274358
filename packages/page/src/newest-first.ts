import type { Entry } from '@recapkit/content-model'

/** By the day that each recap states, in its own offset; what has none comes last. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const day = ({ recap }: Entry): string => recap.published?.iso ?? ''
  return entries.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
}
