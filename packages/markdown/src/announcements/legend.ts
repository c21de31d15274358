import { type Availability, type Block, contentText, noAvailability } from '@recapkit/content-model'
import { stateOf } from './availability.ts'

/** Signs that a post explains ("🌊 = Preview") and sets before its announcements. */
export type Legend = ReadonlyMap<string, Availability>

const entry =
  /^(\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*)\s*(?:=|:|–|—|-|→)\s*(\S.*)$/u
const isNews = /\b(?:launch|release|new|feature|enhancement|update|improvement|announcement)/i

/** The legend of a post: two signs or more, one of which is about availability or news; empty when there is none. */
export function findLegend(blocks: readonly Block[]): Legend {
  const legend = new Map<string, Availability>()
  let isAboutNews = false
  for (const line of blocks.flatMap((block) =>
    block.type === 'list' || block.type === 'paragraph' ? contentText([block]).split('\n') : [],
  )) {
    const match = entry.exec(line.trim())
    if (match === null) continue
    const [, sign = '', words = ''] = match
    const availability = stateOf(words)
    if (availability !== null || isNews.test(words)) isAboutNews = true
    if (!legend.has(sign)) legend.set(sign, availability ?? noAvailability)
  }
  return legend.size > 1 && isAboutNews ? legend : new Map()
}

/** What the sign that a line begins with says; null when it begins with none, or explains it. */
export function signOf(line: string, legend: Legend): Availability | null {
  if (entry.test(line.trim()) && /^\S+\s*=/.test(line.trim())) return null
  for (const [sign, availability] of legend) if (line.trimStart().startsWith(sign)) return availability
  return null
}
