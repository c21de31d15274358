import { type Availability, type Inline, inlineText, type List } from '@recapkit/content-model'
import type { Outline } from '../outline.ts'
import { chapterOf, levels } from './chapter.ts'
import { maySpeak } from './keywords.ts'
import { readLead } from './lead.ts'
import { parseState, type State } from './state.ts'
import { canBeAnnounced } from './subjects.ts'
import { general, inherited } from './umbrella.ts'

const nouns =
  /\s*\b(?:features?|services?|announcements?|products?|updates?|news|releases?|items|launches|highlights)\s*[:：]?\s*$/i
/** What may stand around a stage in such a heading: “New features in alpha”, “Graduations to stable in 1.30”. */
const around =
  /\b(?:new|major|key|other|all|features?|improvements?|enhancements?|capabilities|changes|graduat\w+|promot\w+|moved?|moving|that|which|are|were|have|has|been|now|to|in|of|this|the|release|version|for|v?\d[\d.]*)\b/gi
const stages = new Set(['available', 'preview', 'private-preview', 'announced'])

/** What a heading says of all that stands below it, where it names nothing itself: “Generally available”, “Public preview features”; null for any other. */
export function sharedState(heading: string): Availability | null {
  if (!maySpeak(heading)) return null
  const written = heading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
  if (written.length > 60) return null
  const state =
    parseState(written) ??
    parseState(written.replace(nouns, '')) ??
    parseState(written.replace(/(?<=preview|beta|alpha)s$/i, '')) ??
    ofFeatures(written)
  if (state === null || !stages.has(state.availability.stage ?? '')) return null
  return state.isClear ||
    isOfFeatures.test(written) ||
    /^now available$|\b(?:in (?:preview|beta)|now|today|previews?)$/i.test(written.replace(nouns, ''))
    ? state.availability
    : null
}

const isOfFeatures = /\b(?:features?|improvements?|enhancements?|graduat\w+|promot\w+)\b/i

function ofFeatures(written: string): State | null {
  const rest = written
    .replace(/\b(?:in|of|for) \p{Lu}[\w-]+ v?\d[\d.]*$/u, ' ')
    .replace(around, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return isOfFeatures.test(written) && /^(?:stable|ga|beta|alpha|preview|general availability)$/i.test(rest)
    ? parseState(rest)
    : null
}

/** True for a title that can name one of the things that share a status. */
export function mayShare(title: string, { stage }: Availability): boolean {
  return (
    !general.test(title.trim()) &&
    !/[?!？！]$/.test(title.trim()) &&
    canBeAnnounced(title, stage !== 'announced')
  )
}

/** The items of a list below such a heading as announcements, when each is led by a name or is no more than one; else null. */
export function sharingItems(list: List, shared: Availability): readonly Outline[] | null {
  if (list.items.some(({ checked }) => checked !== null)) return null
  const chapters = list.items.map(({ children: [first, ...below], position }) => {
    if (first?.type !== 'paragraph') return null
    const lead = readLead(first.children) ?? name(first.children)
    if (lead === null || lead.rest === first.children || !mayShare(inlineText(lead.title), shared))
      return null
    const after = lead.rest.length === 0 ? [] : [{ ...first, children: lead.rest }]
    return chapterOf({
      level: levels.item,
      title: lead.title,
      availability: lead.availability ?? inherited(shared),
      children: [...after, ...below],
      slide: first.slide,
      position,
    })
  })
  const found = chapters.filter((chapter) => chapter !== null)
  return found.length === list.items.length ? found : null
}

const name = (children: readonly Inline[]) => {
  const text = inlineText(children).trim()
  const isName = text.length <= 80 && /^[\p{Lu}\p{N}\p{Lo}]/u.test(text) && !/[.!?。]\s+\S/.test(text)
  return isName ? { title: children, availability: null, rest: [] } : null
}
