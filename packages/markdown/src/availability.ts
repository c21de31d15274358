import type { Availability, Inline, Stage } from '@recapkit/content-model'
import { noAvailability } from '@recapkit/content-model'
import { tidy } from './inline-text.ts'

/** Wordings that state a stage, each as a whole; the first that fits decides. */
const wordings: readonly (readonly [Stage, RegExp])[] = [
  ['retired', /^(?:now )?(?:retired|discontinued|end of (?:life|support)|eol|sunset)$/],
  ['deprecated', /^(?:now )?deprecated$/],
  [
    'private-preview',
    /^(?:(?:in |now in )?(?:private|limited|gated|closed) (?:preview|beta|alpha)|invite[- ]only)$/,
  ],
  [
    'preview',
    /^(?:now |available |now available )?(?:in |as (?:an? )?)?(?:public |open |developer |early |technical |tech )?(?:preview|beta|alpha|early access)(?: available| release)?$/,
  ],
  ['announced', /^(?:coming (?:very )?soon|announced|pre-?announced|upcoming|planned|in development|soon)$/],
  [
    'available',
    /^(?:is |are )?(?:now )?(?:generally available|general availability|ga|available|available (?:now|today|globally|worldwide|everywhere)|globally available|in ga|launched|released)(?: now| today)?$/,
  ],
]

/** The stage that a short wording states ("Available Globally"), with its date and regions; null for any other words. */
export function stateOf(words: string): Availability | null {
  const as = words.trim()
  const [wording = '', ...rest] = as.split(/\s*[,;–—]\s*|\s+-\s+/)
  const stage = wordings.find(([, pattern]) => pattern.test(wording.toLowerCase().replace(/\s+/g, ' ')))?.[0]
  if (stage === undefined) return null
  const when = rest.find((part) => /\b(?:q[1-4]|h[12]|20\d\d)\b/i.test(part)) ?? null
  const where = rest.filter((part) => part !== when && part !== '')
  return { stage, when, where, as, from: 'stated' }
}

/** A title, and what its end says of availability: "Glue for Ray (Preview)". */
export interface Titled {
  readonly title: readonly Inline[]
  readonly availability: Availability
}

/** Parts a title from the availability it ends in, in round or square brackets; the words go to `as` as they are. */
export function splitAvailability(title: readonly Inline[]): Titled {
  const last = title.at(-1)
  const match =
    last?.type === 'text' ? /^(.*?)\s*[([（［【]([^()[\]（）]+)[)\]）］】]\s*$/s.exec(last.value) : null
  const availability = match === null ? null : stateOf(match[2] ?? '')
  if (last?.type !== 'text' || match === null || availability === null) {
    return { title, availability: noAvailability }
  }
  const rest = tidy([...title.slice(0, -1), { ...last, value: match[1] ?? '' }])
  return rest.length === 0 ? { title, availability: noAvailability } : { title: rest, availability }
}
