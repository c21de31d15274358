import type { Inline, Text } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import { nameToEmoji } from 'gemoji'

/** Numbers that are no character references, however much they look like it. */
const overlong = /&(?=#(?:\d{8,}|x[\da-f]{7,});)/gi

const gap = /\t| {2}/
const gaps = /[ \t]{2,}|\t/g
const emojiName = /(?<![\w:]):([a-z0-9_+-]+):(?!\w)/g
/** What is read otherwise than it is written. */
const special = /[&\n\t:]| {2}/

/** Source text as readers see it: entities decoded, `:names:` of emoji that stand by themselves as emoji, a soft line break and runs of spaces a single space. */
export function readableText(source: string): string {
  if (!special.test(source)) return source
  const decoded = source.includes('&') ? decodeHTMLStrict(source.replace(overlong, '&amp;')) : source
  const inLine = decoded.includes('\n') ? decoded.replaceAll('\n', ' ') : decoded
  const spaced = gap.test(inLine) ? inLine.replace(gaps, ' ') : inLine
  const colon = spaced.indexOf(':')
  return colon >= 0 && spaced.includes(':', colon + 1) ? spaced.replace(emojiName, emoji) : spaced
}

const emoji = (written: string, name: string): string =>
  Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written

/** Text in the recap's own language. */
export const plain = (value: string): Text => ({ type: 'text', value, lang: null })

/** Neighbouring texts joined, empty ones left out, spaces at both ends and around breaks trimmed. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const joined = joinTexts(inlines)
  if (!hasLoose(joined)) return joined
  const tidied: Inline[] = []
  for (const [index, inline] of joined.entries()) {
    if (inline.type !== 'text') {
      tidied.push(inline)
      continue
    }
    let { value } = inline
    if (isEdge(joined[index - 1])) value = value.replace(/^ +/, '')
    if (isEdge(joined[index + 1])) value = value.replace(/ +$/, '')
    if (value !== '') tidied.push(value === inline.value ? inline : { ...inline, value })
  }
  return tidied
}

const isEdge = (neighbour: Inline | undefined): boolean =>
  neighbour === undefined || neighbour.type === 'break'

/** True where a text is empty, or has spaces at an edge. */
function hasLoose(inlines: readonly Inline[]): boolean {
  for (let index = 0; index < inlines.length; index++) {
    const inline = inlines[index]
    if (inline?.type !== 'text') continue
    const { value } = inline
    if (value === '' || (value.startsWith(' ') && isEdge(inlines[index - 1]))) return true
    if (value.endsWith(' ') && isEdge(inlines[index + 1])) return true
  }
  return false
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  if (!hasNeighbours(inlines)) return inlines
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.lang === inline.lang)
      joined[joined.length - 1] = { ...last, value: (last.value + inline.value).replace(/ {2,}/g, ' ') }
    else joined.push(inline)
  }
  return joined
}

function hasNeighbours(inlines: readonly Inline[]): boolean {
  for (let index = 1; index < inlines.length; index++)
    if (inlines[index]?.type === 'text' && inlines[index - 1]?.type === 'text') return true
  return false
}

/** Links, pictures and notes, out of the emphasis that they stand in. */
export function beyondText(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'emphasis') return beyondText(inline.children)
    return inline.type === 'link' || inline.type === 'picture' || inline.type === 'note' ? [inline] : []
  })
}
