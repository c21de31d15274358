import type { Inline, Text } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import { nameToEmoji } from 'gemoji'

/** Numbers that are no character references, however much they look like it. */
const overlong = /&(?=#(?:\d{8,}|x[\da-f]{7,});)/gi

/** Source text as readers see it: entities decoded, `:names:` of emoji that stand by themselves as emoji, a soft line break and runs of spaces a single space. */
export function readableText(source: string): string {
  const decoded = source.includes('&') ? decodeHTMLStrict(source.replace(overlong, '&amp;')) : source
  const isSpaced = decoded.includes('\n') || decoded.includes('  ') || decoded.includes('\t')
  const spaced = isSpaced ? decoded.replace(/[ \t\n]+/g, ' ') : decoded
  return spaced.includes(':') ? spaced.replace(/(?<![\w:]):([a-z0-9_+-]+):(?!\w)/g, emoji) : spaced
}

const emoji = (written: string, name: string): string =>
  Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written

/** Text in the recap's own language. */
export const plain = (value: string): Text => ({ type: 'text', value, lang: null })

/** Neighbouring texts joined, empty ones left out, spaces at both ends and around breaks trimmed. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const joined = joinTexts(inlines)
  const tidied: Inline[] = []
  for (const [index, inline] of joined.entries()) {
    if (inline.type !== 'text') {
      tidied.push(inline)
      continue
    }
    const before = joined[index - 1]
    const after = joined[index + 1]
    let { value } = inline
    if (value.startsWith(' ') && (before === undefined || before.type === 'break'))
      value = value.replace(/^ +/, '')
    if (value.endsWith(' ') && (after === undefined || after.type === 'break'))
      value = value.replace(/ +$/, '')
    if (value !== '') tidied.push(value === inline.value ? inline : { ...inline, value })
  }
  return tidied
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.lang === inline.lang)
      joined[joined.length - 1] = { ...last, value: (last.value + inline.value).replace(/ {2,}/g, ' ') }
    else joined.push(inline)
  }
  return joined
}
