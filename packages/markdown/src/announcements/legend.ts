import { type Availability, type Block, contentText, noAvailability } from '@recapkit/content-model'
import { stated, stateOf } from './state.ts'

/** Signs that a post explains ("🌊 = Preview") and sets before its announcements, with the words that explain them. */
export type Legend = ReadonlyMap<string, { readonly words: string; readonly availability: Availability }>

const sign =
  '(?:[\\p{Extended_Pictographic}●○◐◑◒◓■□▲△](?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d\\p{Extended_Pictographic})*)'
const entries = new RegExp(
  `(${sign})\\s*(?:=|:|→|–|—|-)\\s*([^|·;=]{2,48}?)\\s*(?=$|[|·;,\\n]|${sign})`,
  'gu',
)
/** The ranges that signs are in, some letters and punctuation among them: one quick look. */
const maySign = /[©®\u203c-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83f]/

/** In the source, a sign or the name of an emoji with what parts it from its explanation, or with markup that may hold that. */
const mayEntry =
  /(?:[©®\u203c-\u2bff\u3030\u303d\u3297\u3299]|[\ud83c-\ud83f][\udc00-\udfff]|:[a-z_]{2,30}:)[ \t\u00a0*_~`\u200b-\u200f\ud83c-\ufe0f]{0,20}[=:→–—|<\]&-]/g

/** True for the source of a post that may explain signs; a legend has two entries or more. */
export function mayExplain(text: string): boolean {
  const found = text.matchAll(mayEntry)
  found.next()
  return found.next().done !== true
}

const isNews = /\b(?:launch|release|new|feature|enhancement|update|improvement|announcement)/i

/**
 * The legend of a post: two signs or more, one of which is about availability or news; empty when there is none. Beside a
 * sign for previews, one for news ("Launch") says that the thing is available.
 */
export function findLegend(blocks: readonly Block[]): Legend {
  const explained = new Map<string, string>()
  for (const line of blocks.flatMap(linesOf)) {
    if (!maySign.test(line)) continue
    for (const [, name = '', words = ''] of line.matchAll(entries))
      if (!explained.has(name)) explained.set(name, words)
  }
  const meanings = [...explained.values()]
  const stages = meanings.map((words) => stateOf(words)?.stage ?? null)
  const isContrast = stages.some((stage) => stage !== null && stage !== 'available')
  const isAboutNews = stages.some((stage) => stage !== null) || meanings.some((words) => isNews.test(words))
  if (explained.size < 2 || !isAboutNews) return new Map()
  return new Map(
    [...explained].map(([name, words]) => {
      const news = isContrast && isNews.test(words) ? stated('available', words) : noAvailability
      return [name, { words, availability: stateOf(words) ?? news }]
    }),
  )
}

/** The lines of a block that may explain signs; the cells of a table's row are joined by an equals sign. */
function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return [...block.head, ...block.rows].map(({ cells }) =>
        cells.map(({ children }) => contentText(children)).join(' = '),
      )
    case 'list':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return contentText([block]).split('\n')
    default:
      return []
  }
}

/** What the sign says that a line begins or ends with; null when it has none, or explains one. */
export function signOf(line: string, legend: Legend): Availability | null {
  const text = line.trim()
  for (const [name, { words, availability }] of legend) {
    if (!text.startsWith(name) && !text.endsWith(name)) continue
    const beside = text.startsWith(name) ? text.slice(name.length) : text.slice(0, -name.length)
    return beside
      .replace(/^\s*(?:=|:|→|–|—|-)\s*/, '')
      .trim()
      .startsWith(words) && beside.length < words.length + 8
      ? null
      : availability
  }
  return null
}
