import { type Diagnostic, diagnostic } from '@recapkit/content-model'
import type { SlideOutline } from '@recapkit/slides'
import { speakingMinutes, wordsPerMinute } from './speaking-time.ts'

/** Says that the notes take longer than there is time for, and what takes longest; nothing where they do not. */
export function judgeTime(
  slides: readonly SlideOutline[],
  minutes: number,
  path: string,
): readonly Diagnostic[] {
  const times = new Map<string, number>()
  for (const slide of slides) times.set(slide.title, (times.get(slide.title) ?? 0) + speakingMinutes(slide))
  const sum = [...times.values()].reduce((all, one) => all + one, 0)
  if (sum <= minutes) return []
  const longest = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, 3)
  const named = longest.map(([title, time]) => `“${title}” ${time.toFixed(1)}`).join(', ')
  const message = `The notes take ${sum.toFixed(1)} minutes at ${wordsPerMinute} words a minute; there are ${minutes}.`
  const hint = `Longest: ${named}. Leave out sections with deck.sections or <!-- slide: skip -->.`
  return [diagnostic('deck/too-long', message, { path, at: null }, hint)]
}
