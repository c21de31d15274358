import { type Availability, type Inline, inlineText, noAvailability } from '@recapkit/content-model'
import { beyondText, plain, tidy } from '../inline-text.ts'
import { maySpeak } from './keywords.ts'
import { asRelease } from './releases.ts'
import { splitTitle, type Titled } from './split-title.ts'
import { parseState, stated } from './state.ts'
import { canBeAnnounced } from './subjects.ts'
import { stageAtStart } from './wordings.ts'

/** A paragraph that leads with a name: its title, what it states, and what is left to be read below. */
export interface Lead {
  readonly title: readonly Inline[]
  /** Null when the paragraph states nothing. */
  readonly availability: Availability | null
  readonly isClear: boolean
  readonly rest: readonly Inline[]
  /** The status itself leads, in the place of a name. */
  readonly isBare?: boolean
}

/**
 * Reads a paragraph that a link or bold words lead. A sentence is parted only where the status ends it; else the title
 * repeats the name, and the paragraph stays whole. Null for a paragraph with other words before the name.
 */
export function readLead(children: readonly Inline[]): Lead | null {
  const start = children.findIndex((inline) => inline.type === 'link' || isStrong(inline))
  if (start < 0 || (start > 0 && /[\p{L}\p{N}]/u.test(inlineText(children.slice(0, start))))) return null
  const name = children.slice(0, start + 1)
  const named = inlineText(name)
  const status = statusIn(named)
  // A status in bold in front of a name is read in the author's order.
  if (status !== null)
    return inlineText(children).length > 200 ? null : { title: children, ...status, rest: [], isBare: true }
  const rest = tidy(children.slice(start + 1))
  const titled = maySpeak(named) ? inName(name) : null
  const own = titled === null || titled.availability.stage === null ? null : titled.availability
  const said = { availability: own, isClear: own !== null }
  const [next, ...others] = rest
  if (
    next === undefined ||
    (others.length === 0 && next.type === 'text' && /^[\s.!:：。]*$/.test(next.value))
  )
    return { title: titled === null || own === null ? children : titled.title, ...said, rest: [] }
  const after = own === null ? ended(next, named) : null
  if (after !== null) return { title: name, ...after, rest: tidy([...after.rest, ...others]) }
  const title = titled === null || own === null ? withoutColon(name) : titled.title
  if (next.type === 'text' && others.length === 0 && aside.test(next.value)) return { title, ...said, rest }
  const parted = next.type === 'text' ? /^\s*[:：–—-]\s*(.*)$/s.exec(next.value)?.[1] : undefined
  if (next.type === 'text' && parted !== undefined)
    return { title, ...said, rest: tidy([{ ...next, value: parted }, ...others]) }
  if (isStrong(children[start]) && /[:：]\s*$/.test(named)) return { title, ...said, rest }
  return { ...goingOn(name, rest, own), rest: children }
}

/** A date or a source in brackets, and nothing else. */
const aside = /^\s*[([（［][^()[\]（）［］]{1,60}[)\]）］]\s*[.。]?\s*$/

/** What bold words in front state where they are nothing but a status, which names no thing. */
function statusIn(name: string): Omit<Lead, 'title' | 'rest'> | null {
  const words = name
    .trim()
    .replace(/^[([（［【]|[:：]$|[)\]）］】][:：]?$/g, '')
    .trim()
  const state = /^(?:going|goes|getting|reaching)\b/i.test(words) ? null : parseState(words)
  const isSure = state !== null && (state.isClear || state.availability.stage === 'preview')
  return isSure && state !== null ? { availability: state.availability, isClear: true } : null
}

/** A name without the colon at its end, which led into the text that now stands below. */
function withoutColon(name: readonly Inline[]): readonly Inline[] {
  const last = name.at(-1)
  if (last?.type === 'text')
    return [...name.slice(0, -1), { ...last, value: last.value.replace(/\s*[:：]\s*$/, '') }]
  if (last?.type !== 'emphasis' && last?.type !== 'link') return name
  return [...name.slice(0, -1), { ...last, children: withoutColon(last.children) }]
}

interface Ended {
  readonly availability: Availability
  readonly isClear: boolean
  readonly rest: readonly Inline[]
}

/** What may stand between a name and what follows the status: the status in brackets, after a dash or colon, or as a verb that ends its sentence. */
const statuses: readonly RegExp[] = [
  /^\s*[([（［【]([^()[\]（）［］【】]+)[)\]）］】]\s*(?:[:：.–—-]\s*|$)(.*)$/s,
  /^\s*(?:[:–—-]\s+|[：—]{1,2}\s*)(\p{L}[^.!:。！：–—]{1,40}?)\s*(?:[.!。！](?=\s|$)\s*|\s[–—-]\s+|[:：]\s*|$)(.*)$/su,
  /^\s*[,、，]?\s*(\p{L}[^.!:。！：]{1,60}?)(?:[.!:](?=\s|$)\s*|[。！：]|\s+[–—-]\s+|$)(.*)$/su,
]

/** A status that follows the name, in plain or in slanted words. */
function ended(next: Inline, name: string): Ended | null {
  if (next.type === 'emphasis') {
    if (beyondText(next.children).length > 0) return null
    const state = parseState(inlineText(next.children).replace(/^[([（]|[)\]）]$/g, ''))
    return state !== null && canBeAnnounced(name, state.isClear) ? { ...state, rest: [] } : null
  }
  if (next.type !== 'text') return null
  for (const status of statuses) {
    const [, words = '', rest = ''] = status.exec(next.value) ?? []
    const state = words === '' ? null : parseState(words.replace(/^[はがをの]/, ''))
    if (state !== null && canBeAnnounced(name, state.isClear))
      return { ...state, rest: [{ ...next, value: rest }] }
  }
  return null
}

/** What leads up to a status, and is no part of a badge beside the whole sentence. */
const verbs =
  /^(?:(?:is|are|was|were|be|has|have|been|will|now|today|also|in|into|as|an?|the|der|die|das|ist|sind|est|sont|est|está|están|é|são|jetzt|désormais|ya|já|は|が|を)\s+)+/i

/** A sentence that says more than the status: "X is now generally available in all regions and …". */
function goingOn(
  name: readonly Inline[],
  rest: readonly Inline[],
  own: Availability | null,
): Omit<Lead, 'rest'> {
  const text = inlineText(rest)
    .trimStart()
    .replace(/^[（(].{0,40}?[)）]\s*/, '')
  const title = [
    plain(
      inlineText(name)
        .trim()
        .replace(/\s*[:：]$/, ''),
    ),
  ]
  if (own !== null) return { title, availability: own, isClear: true }
  const said = text.replace(/^[はがをの]、?|^[,，、]\s*/, '')
  const begun = stageAtStart(said)
  const state = asRelease(text) ?? (begun === null ? null : { ...begun, words: said.slice(0, begun.length) })
  const isSure = state?.isClear || /^(?:is |are )?now in (?:preview|beta)\b/i.test(said)
  if (state === null || !isSure || !canBeAnnounced(inlineText(name), true))
    return { title, availability: null, isClear: false }
  return { title, availability: stated(state.stage, state.words.replace(verbs, '')), isClear: true }
}

/** What a name says where it is one link or one bold phrase: its own last words. */
function inName(name: readonly Inline[]): Titled {
  const words = tidy(name.filter((inline) => inline.type !== 'text' || /[^\s.!]/.test(inline.value)))
  const only = words.at(-1)
  if (only === undefined || (only.type !== 'link' && only.type !== 'emphasis')) return splitTitle(words)
  const within = inName(only.children)
  if (within.availability.stage === null) return { title: name, availability: noAvailability }
  return {
    title: [...words.slice(0, -1), { ...only, children: within.title }],
    availability: within.availability,
  }
}

export const isStrong = (inline: Inline | undefined): boolean =>
  inline?.type === 'emphasis' && inline.kind === 'strong'
