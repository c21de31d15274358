import {
  type Availability,
  type Inline,
  inlineText,
  type List,
  type ListItem,
  noAvailability,
} from '@recapkit/content-model'
import { tidy } from '../inline-text.ts'
import type { Chapter, Outline } from '../outline.ts'
import { splitAvailability, stateOf } from './availability.ts'
import { type Legend, signOf } from './legend.ts'

/** List items nest below any heading. */
const level = 7

/**
 * A list as announcements when that is what it is: two items or more, each led by a link or by bold words, and half of
 * them stating an availability, or all beginning with signs that the post explains. Null for any other list.
 */
export function announcementsOf(list: List, legend: Legend): readonly Chapter[] | null {
  if (list.items.length < 2 || list.ordered || list.items.some((item) => item.checked !== null)) return null
  const chapters = list.items.map((item) => itemChapter(item, legend))
  const found = chapters.filter((chapter) => chapter !== null)
  if (found.length < list.items.length) return null
  const signed = list.items.every((item) => signOf(leadText(item), legend) !== null)
  const stating = found.filter(({ availability }) => availability.stage !== null).length
  return signed || stating * 2 >= found.length ? found : null
}

function itemChapter(item: ListItem, legend: Legend): Chapter | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return null
  const sign = signOf(leadText(item), legend)
  const parts = splitLead(first.children, sign !== null)
  if (parts === null || inlineText(parts.title).trim().length > 240) return null
  const titled = inLink(parts.title)
  const stated = parts.availability ?? (titled.availability.stage === null ? null : titled.availability)
  const after = parts.rest.length === 0 ? [] : [{ ...first, children: parts.rest }]
  return {
    type: 'chapter',
    heading: {
      type: 'heading',
      level,
      children: stated === null ? parts.title : titled.title,
      id: null,
      availability: null,
      slide: first.slide,
      position: item.position,
    },
    written: parts.title,
    availability: stated ?? sign ?? noAvailability,
    role: 'announcement',
    children: [...after, ...rest] satisfies readonly Outline[],
  }
}

interface Lead {
  readonly title: readonly Inline[]
  readonly availability: Availability | null
  readonly rest: readonly Inline[]
}

/** Parts a paragraph into what is announced and what is said of it, never within a sentence. */
function splitLead(children: readonly Inline[], signed: boolean): Lead | null {
  const start = children.findIndex((inline) => inline.type === 'link' || isStrong(inline))
  const before = children.slice(0, Math.max(start, 0))
  if (start < 0 || /[\p{L}\p{N}]/u.test(inlineText(before))) {
    return signed ? { title: children, availability: null, rest: [] } : null
  }
  const lead = children.slice(0, start + 1)
  const rest = tidy(children.slice(start + 1))
  const [next, ...others] = rest
  if (next === undefined || (others.length === 0 && next.type === 'text' && /^[\s.!]*$/.test(next.value))) {
    return { title: children, availability: null, rest: [] }
  }
  if (next.type !== 'text') return signed ? { title: children, availability: null, rest: [] } : null
  const bracket = /^\s*[([]([^()[\]]+)[)\]]\s*(?:[:.–—-]\s*|$)(.*)$/s.exec(next.value)
  const verb = /^\s*((?:is|are|now|in)\s[^.!:]{2,60}?)(?:[.!:](?=\s|$)\s*|$)(.*)$/is.exec(next.value)
  for (const match of [bracket, verb]) {
    const availability = match === null ? null : stateOf(match[1] ?? '')
    if (match !== null && availability !== null)
      return { title: lead, availability, rest: tidy([{ ...next, value: match[2] ?? '' }, ...others]) }
  }
  const parted = /^\s*[:–—-]\s+(.*)$/s.exec(next.value)
  if (parted !== null && isStrong(children[start])) {
    return { title: lead, availability: null, rest: tidy([{ ...next, value: parted[1] ?? '' }, ...others]) }
  }
  return signed ? { title: children, availability: null, rest: [] } : null
}

/** What a title says where it is one link or one bold phrase: its own last words. */
function inLink(title: readonly Inline[]): ReturnType<typeof splitAvailability> {
  const plain = tidy(title.filter((inline) => inline.type !== 'text' || /[^\s.!]/.test(inline.value)))
  const only = plain.at(-1)
  if (only === undefined || (only.type !== 'link' && only.type !== 'emphasis'))
    return splitAvailability(plain)
  const within = inLink(only.children)
  if (within.availability.stage === null) return { title, availability: noAvailability }
  return {
    title: [...plain.slice(0, -1), { ...only, children: within.title }],
    availability: within.availability,
  }
}

const isStrong = (inline: Inline | undefined): boolean =>
  inline?.type === 'emphasis' && inline.kind === 'strong'

function leadText(item: ListItem): string {
  const [first] = item.children
  return first?.type === 'paragraph' ? inlineText(first.children) : ''
}
