import {
  type Availability,
  type Inline,
  inlineText,
  type List,
  type ListItem,
  noAvailability,
} from '@recapkit/content-model'
import type { Chapter, Outline } from '../outline.ts'
import { chapterOf, levels } from './chapter.ts'
import { type Hinted, hintedParagraph } from './hints.ts'
import { maySpeak } from './keywords.ts'
import { type Lead, readLead } from './lead.ts'
import { type Legend, signOf } from './legend.ts'
import { hasName } from './names.ts'
import { splitTitle } from './split-title.ts'
import { parseState, stated } from './state.ts'
import { stateMentioned } from './state-within.ts'
import { canBeAnnounced } from './subjects.ts'

/** What the heading above a list tells of it. */
export interface Heading {
  /** It speaks of news. */
  readonly isNews: boolean
  /** What it says; null where no heading stands above. */
  readonly title: string | null
}

/** An item as an announcement, and what speaks for its being one. */
interface Candidate {
  readonly chapter: Chapter
  readonly states: boolean
  readonly isClear: boolean
  readonly isSigned: boolean
  /** The status stands in front in bold, in the place of a name. */
  readonly isBare: boolean
  /** It is named a preview, and nothing parts its name from that. */
  readonly isNamed: boolean
  /** The status stands in brackets, in clear words. */
  readonly isBracketed: boolean
}

const longestTitle = 240

/**
 * A list as announcements when that is what it is: each item is led by a link, by bold words or by a sign that the post
 * explains, or is a name and a status, and half of them, or a quarter
 * below a heading that speaks of news, state an availability or bear a sign. One item alone needs clear
 * words below a heading that speaks of news, and numbered items all need a status. Null for any other list.
 */
export function announcementsOf(
  list: List,
  legend: Legend,
  { isNews, title }: Heading,
): readonly Outline[] | null {
  const items = list.items.filter((item) => item.children.length > 0)
  if (items.length === 0 || items.some((item) => item.checked !== null)) return null
  const share = isNews ? 1 / 4 : 1 / 2
  if (!mayAnnounce(items, share, legend)) return null
  const fewest = items.length === 1 ? 0 : items.length * (list.ordered ? 1 : share)
  const candidates: Candidate[] = []
  let speaking = items.length
  for (const item of items) {
    const one = candidate(item, legend)
    if (one !== null && !one.states && !one.isSigned) speaking--
    if (one === null || speaking < fewest) return null
    candidates.push(one)
  }
  // “My talk” names what is made of an event.
  const isOfEvent = items.length === 1 && title !== null && !canBeAnnounced(title, false)
  const isEnough =
    items.length > 1 ||
    candidates.every(
      ({ isClear, isSigned, isBracketed }) =>
        (isBracketed && !isOfEvent) || (isNews && (isClear || isSigned)),
    )
  const known = candidates.map(({ chapter }) => chapter.availability).filter(({ stage }) => stage !== null)
  const stages = known.map(({ stage }) => stage)
  const wordings = known.map(({ as }) => as)
  // Stages that stand in front of their own explanations are explained, not announced.
  const isGlossary =
    candidates.length > 1 &&
    candidates.every(({ isBare }) => isBare) &&
    (new Set(stages).size === stages.length ||
      (stages.length > 2 && new Set(wordings).size === wordings.length))
  // A list of nothing but what has ended tells of the past: supported versions, not news.
  const isOver = stages.length > 0 && stages.every((stage) => stage === 'retired')
  // “Add dark mode Beta” is an entry of a changelog where no other item states anything clearly.
  const isVague =
    candidates.some(({ isNamed }) => isNamed) && !candidates.some(({ states, isClear }) => states && isClear)
  return isEnough && !isOver && !isGlossary && !isVague ? candidates.map(({ chapter }) => chapter) : null
}

/** False where too few items may speak of availability or bear a sign for that share of them to do so. */
function mayAnnounce(items: readonly ListItem[], share: number, legend: Legend): boolean {
  let silent = 0
  return items.every((item) => {
    const text = leadText(item)
    if (!maySpeak(text) && signOf(text, legend) === null) silent++
    return items.length - silent >= items.length * share
  })
}

/** The items of a list that bear a hint as announcements, the others as lists between them; null when none bears any. */
export function toldItems(list: List): readonly Outline[] | null {
  const told = list.items.map((item) => hintedParagraph(item.children[0]))
  if (told.every((one) => one === null)) return null
  const parts: Outline[] = []
  for (const [index, item] of list.items.entries()) {
    const hinted = told[index] ?? null
    if (hinted !== null && hinted.availability !== 'none') {
      parts.push(toldChapter(item, hinted))
      continue
    }
    const kept = hinted === null ? item : { ...item, children: [hinted.paragraph, ...item.children.slice(1)] }
    const last = parts.at(-1)
    if (last?.type === 'list') parts[parts.length - 1] = { ...last, items: [...last.items, kept] }
    else parts.push({ ...list, items: [kept], start: list.start + index, position: item.position })
  }
  return parts
}

function toldChapter(item: ListItem, { paragraph, availability }: Hinted): Chapter {
  const lead = readLead(paragraph.children)
  return itemChapter(item, {
    title: lead?.title ?? paragraph.children,
    availability: availability === 'none' ? null : availability,
    isClear: true,
    rest: lead?.rest ?? [],
  })
}

function leadText({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? inlineText(first.children) : ''
}

function candidate(item: ListItem, legend: Legend): Candidate | null {
  const [first] = item.children
  if (first?.type !== 'paragraph') return null
  const sign = legend.size === 0 ? null : signOf(inlineText(first.children), legend)
  const lead = readLead(first.children) ?? plainLead(first.children) ?? whole(first.children, sign !== null)
  if (lead === null || inlineText(lead.title).trim().length > longestTitle) return null
  const last = lead.availability === null ? lastSentence(lead, first.children) : null
  const availability =
    lead.availability ?? last ?? sign ?? stateMentioned(inlineText(lead.title)) ?? noAvailability
  return {
    chapter: itemChapter(item, { ...lead, availability }),
    states: lead.availability !== null || last !== null,
    isClear: lead.isClear || last !== null,
    isSigned: sign !== null,
    isBare: lead.isBare === true,
    isNamed: availability.as === null && availability.stage === 'preview' && !lead.isClear,
    isBracketed: isBracketed(first.children, lead),
  }
}

/**
 * What ends the words about a name in front: a sentence that states this alone, in clear words (“Now generally
 * available.”), or a status in brackets.
 */
function lastSentence({ rest }: Lead, children: readonly Inline[]): Availability | null {
  if (rest.length === 0 || rest === children) return null
  const text = inlineText(rest)
  if (!maySpeak(text.slice(-80))) return null
  const sentence = /[.!?]\s+([^.!?]{2,60})[.!]?\s*$/.exec(text)?.[1] ?? ''
  const state = parseState(sentence)
  if (state?.isClear === true) return { ...state.availability, as: sentence }
  const inBrackets = parseState(/\S\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*[.。]?\s*$/.exec(text)?.[1] ?? '')
  return inBrackets?.isClear || inBrackets?.availability.stage === 'preview' ? inBrackets.availability : null
}

/** A clear status in brackets in a name says enough of an item alone: “X (GA)”. */
function isBracketed(children: readonly Inline[], { availability, isClear }: Lead): boolean {
  const as = availability?.as ?? null
  if (as === null || !isClear || parseState(as)?.isClear !== true) return false
  const text = inlineText(children)
  return ['()', '[]', '（）'].some(([open = '', close = '']) => text.includes(open + as + close))
}

/** A name in plain words, its status in brackets, and after a colon or a dash what is to be said of it. */
function plainLead(children: readonly Inline[]): Lead | null {
  const [first, ...others] = children
  if (first?.type !== 'text') return null
  const [, name = '', words = '', rest = ''] =
    /^(\S[^()[\]（）.!?。]{1,100}?)\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*[:：–—-](?:\s+(.*))?$/s.exec(
      first.value,
    ) ?? []
  const state = words === '' ? null : parseState(words)
  if (state === null || !canBeAnnounced(name, state.isClear)) return null
  return {
    title: [{ ...first, value: name }],
    ...state,
    rest: rest === '' && others.length === 0 ? [] : [{ ...first, value: rest }, ...others],
  }
}

/** An item without a link or bold words in front: a name and a status, or whatever follows a sign. */
function whole(children: readonly Inline[], isSigned: boolean): Lead | null {
  const { title, availability } = splitTitle(children)
  const words = inlineText(title)
  const named = availability.stage === null && isPreview.test(words)
  if (named && canBeAnnounced(words, false))
    return { title: children, availability: stated('preview', null), isClear: false, rest: [] }
  if (
    availability.stage !== null &&
    words.length <= 120 &&
    (!isWithin.test(availability.as ?? '') || hasName.test(words))
  )
    return { title, availability, isClear: true, rest: [], isBare: isTerm(words) }
  return isSigned ? { title: children, availability: null, isClear: false, rest: [] } : null
}

/** “Client-side encryption Preview”, in a list of such. */
const isPreview = /\S\s+(?:Preview|Beta|Alpha)$/

/** “In preview” may be where something fails; a name says that it is where something has come to. */
const isWithin = /^in (?:preview|beta|alpha)$/i
/** True for a status with its explanation: “Beta: all features are there”. */
const isTerm = (words: string): boolean =>
  parseState(/^([^:：–—]{2,24}?)\s*[:：–—]/.exec(words)?.[1] ?? '') !== null

function itemChapter(item: ListItem, { title, availability, rest }: Lead): Chapter {
  const [first, ...below] = item.children
  const after = first?.type !== 'paragraph' || rest.length === 0 ? [] : [{ ...first, children: rest }]
  return chapterOf({
    level: levels.item,
    title,
    ...(availability === null ? {} : { availability }),
    children: [...after, ...below],
    slide: first?.slide ?? null,
    position: item.position,
  })
}
