import type { Inline, Text } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import { nameToEmoji } from 'gemoji'

/** Numbers that are no character references, however much they look like it. */
const overlong = /&(?=#(?:\d{8,}|x[\da-f]{7,});)/gi

/** Source text as readers see it: entities decoded, `:names:` of emoji that stand by themselves as emoji, a soft line break and runs of spaces a single space. */
export function readableText(source: string): string {
  const decoded = source.includes('&') ? decodeHTMLStrict(source.replace(overlong, '&amp;')) : source
  const spaced = /[\t\n]| {2}/.test(decoded) ? decoded.replace(/[ \t\n]+/g, ' ') : decoded
  return spaced.includes(':') ? spaced.replace(/(?<![\w:]):([a-z0-9_+-]+):(?!\w)/g, emoji) : spaced
}

const emoji = (written: string, name: string): string =>
  Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written

/** Text in the recap's own language. */
export const plain = (value: string): Text => ({ type: 'text', value, lang: null })

/** Neighbouring texts joined, empty ones left out, spaces at both ends and around breaks trimmed. */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && last.lang === inline.lang)
      joined[joined.length - 1] = { ...last, value: (last.value + inline.value).replace(/ {2,}/g, ' ') }
    else joined.push(inline)
  }
  return joined
    .map((inline, index) => {
      if (inline.type !== 'text') return inline
      const before = joined[index - 1]
      const after = joined[index + 1]
      let { value } = inline
      if (before === undefined || before.type === 'break') value = value.replace(/^ +/, '')
      if (after === undefined || after.type === 'break') value = value.replace(/ +$/, '')
      return value === inline.value ? inline : { ...inline, value }
    })
    .filter((inline) => inline.type !== 'text' || inline.value !== '')
}
