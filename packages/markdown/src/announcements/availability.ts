import {
  type Availability,
  type Inline,
  inlineText,
  noAvailability,
  type Stage,
  stages,
} from '@recapkit/content-model'
import { tidy } from '../inline-text.ts'
import { stageOf } from './wordings.ts'

/** What a short wording states ("GA in Q2 2023", "Preview, us-east-1"), with its date and regions; null for other words. */
export function stateOf(words: string): Availability | null {
  const as = words.trim()
  const whole = stageOf(as)
  if (whole !== null) return { stage: whole, when: null, where: [], as, from: 'stated' }
  const [wording = '', ...rest] = as.split(
    /\s*[,;–—]\s*|\s+-\s+|\s+(?:in|from|since|by|as of|ab|depuis|desde)\s+(?!(?:a )?(?:private|public|limited|preview|beta|ga\b))/i,
  )
  const stage = stageOf(wording)
  if (stage === null || rest.length === 0) return null
  const when = rest.find((part) => isDate.test(part)) ?? null
  return { stage, when, where: rest.filter((part) => part !== when && part !== ''), as, from: 'stated' }
}

const isDate =
  /\b(?:q[1-4]|h[12]|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** What a value of an attribute says: a stage's own name, or a wording; `none` is no announcement. */
export function stateNamed(value: string): Availability | 'none' | null {
  if (value.toLowerCase() === 'none') return 'none'
  const stage = stages.find((name): name is Stage => name === value.toLowerCase())
  return stage === undefined ? stateOf(value) : { ...noAvailability, stage, from: 'stated' }
}

/** A title, and what it says of availability: "Glue for Ray (Preview)". */
export interface Titled {
  readonly title: readonly Inline[]
  readonly availability: Availability
}

/** What may part a title from its status: brackets, a dash, a colon, or a verb. */
const endings: readonly RegExp[] = [
  /^(.*?)\s*[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*[.:：]?\s*$/s,
  /^(.*\S)\s+[-–—|]\s+([^-–—|]+?)\s*$/s,
  /^(.*\S)[:：]\s+([^:：]+?)\s*$/s,
  /^(.*\S)\s+((?:is|are)\s+(?:now\s+)?\S.*?)\s*$/is,
  /^(.*\S)\s+(now\s+\S.*?)\s*$/is,
  /^(.*?\S)\s+((?:available\s+)?in\s+(?:public|private|limited|developer)?\s*(?:preview|beta))\s*$/is,
]

/** What stands for a thing in a sentence ("What is coming soon") is no product. */
const isPronoun =
  /^\s*(?:what|which|who|how|why|when|where|this|that|these|those|there|here|it|they|we|you|more|everything|all|now|also)(?:[’']s)?(?:\s|$)/i

/**
 * Parts a title from the status it ends in; the words go to `as` as they are. A status in front ("Preview: …") or in the
 * middle is left in the title, for the words are to be read in the author's order.
 */
export function splitAvailability(title: readonly Inline[]): Titled {
  const last = title.at(-1)
  if (last?.type === 'text') {
    for (const ending of endings) {
      const match = ending.exec(last.value)
      const availability = match === null ? null : stateOf((match[2] ?? '').replace(/[.!]$/, ''))
      if (match === null || availability === null || isPronoun.test(match[1] ?? '')) continue
      const rest = tidy([...title.slice(0, -1), { ...last, value: match[1] ?? '' }])
      if (rest.length > 0 && /[\p{L}\p{N}]/u.test(inlineText(rest)))
        return { title: rest, availability: ofPreview(inlineText(rest), availability) }
    }
  }
  const leading =
    /^\s*(?:[([（［【]([^()[\]（）［］【】]+)[)\]）］】]|([^:–—]{2,24}?)(?:\s*:|\s+[–—-]))\s+\S/.exec(
      inlineText(title),
    )
  const stated = leading === null ? null : stateOf(leading[1] ?? leading[2] ?? '')
  const within = /\b(?:is|are)\s+(now\s+(?:generally available|in (?:public |private )?preview))\b/i.exec(
    inlineText(title),
  )
  const said = within === null || isPronoun.test(inlineText(title)) ? null : stateOf(within[1] ?? '')
  return { title, availability: stated ?? said ?? noAvailability }
}

/** A preview that is now available is a preview. */
function ofPreview(title: string, availability: Availability): Availability {
  const isPreview = availability.stage === 'available' && /\b(?:preview|beta|alpha)$/i.test(title)
  return isPreview ? { ...availability, stage: 'preview' } : availability
}
