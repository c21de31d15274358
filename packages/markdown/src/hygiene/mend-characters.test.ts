import { describe, expect, it } from 'vitest'
import { mendCharacters } from './mend-characters.ts'

function mend(text: string): { readonly text: string; readonly told: readonly string[] } {
  const told: string[] = []
  const mended = mendCharacters(text, (rule, message, at, hint) => {
    expect(message).not.toBe('')
    expect(hint).not.toBe('')
    told.push(`${at?.line}:${at?.column} ${rule.replace('encoding/', '')}`)
  })
  return { text: mended, told }
}

const left = (text: string): void => expect(mend(text)).toEqual({ text, told: [] })

describe('quotation marks', () => {
  it('stay as they are written, straight, curly, low, angled or of another script', () => {
    left("\"a\" 'b' “c” ‘d’ „e“ ‚f‘ «g» ‹h› 「i」 『j』 ”k” it’s 5′ 6″ `n't`\n")
  })

  it('are repaired where they were decoded wrongly, doubled or byte by byte', () => {
    expect(mend('a\nItâ€™s \u0093so\u0094 \u0096 yes\u0085\n')).toEqual({
      text: 'a\nIt’s “so” – yes…\n',
      told: ['2:3 mojibake', '2:6 mojibake'],
    })
  })
})

describe('invisible characters', () => {
  it.each([
    ['at the beginning of a heading', '\u200b# A\n', '# A\n'],
    ['before the marks of bold', 'a \u200b**b**\u200b c\n', 'a **b** c\n'],
    ['at the end of a line', 'a\u200b\nb\u2060\n', 'a\nb\n'],
    ['joiners among Latin letters', 'a\u200db\u200cc\n', 'abc\n'],
    ['several in a row', 'a\u200b\u200b\u200bb\n', 'a\u200bb\n'],
    ['a direction that never ends', 'a \u202bb c\n', 'a b c\n'],
    ['an end without a beginning', 'a\u2069 b\u202c\n', 'a b\n'],
    ['an override, even one that ends', 'file \u202egnp.exe\u202c\n', 'file gnp.exe\n'],
  ])('go: %s', (_name, before, after) => {
    const { text, told } = mend(before)
    expect(text).toBe(after)
    expect(told.every((one) => one.endsWith('invisible-character'))).toBe(true)
    expect(told.length).toBeGreaterThan(0)
  })

  it.each([
    ['places to break a line', 'ภาษา\u200bไทย src/\u200bindex Hand\u00adbuch\n'],
    ['joiners of Persian and Hindi', 'می\u200cخواهم क्\u200dष\n'],
    ['joiners of emoji', '👩\u200d👩\u200d👧 ❤️\u200d🔥 👩🏽\u200d💻\n'],
    ['marks of direction', 'א\u200f! \u200eA\u061c\n'],
    ['isolates and embeddings that end', 'a \u2067שלום\u2069 b \u202bc\u202c\n'],
  ])('stay: %s', (_name, text) => left(text))
})

describe('letters in parts', () => {
  it('are put together, and the place is told', () => {
    expect(mend('x\nCafe\u0301 u\u0308ber か\u3099 \u1112\u1161\u11ab\u1100\u1173\u11af\n')).toEqual({
      text: 'x\nCafé über が 한글\n',
      told: ['2:4 decomposed'],
    })
  })

  it('stay where Unicode has no such letter, in other scripts, and in names', () => {
    left('x\u0301 שָׁ हि नि\n![a](img/cafe\u0301.png) [b](https://a.example/e\u0301) cafe\u0301.jpg\n')
    left('\u212b \uf902 ﬁ ① ﾊﾝ\n')
  })
})

describe('all of them', () => {
  it('leave code as it is', () => {
    left(
      '`a\u200b` `e\u0301` `â€™` `\u202ea`\n\n```\na\u200b e\u0301 â€™ \u202ea\n```\n\n<pre>\n\u200be\u0301\n</pre>\n',
    )
  })

  it('tell of what cannot be repaired', () => {
    expect(mend('a\nb \ufffd\n').told).toEqual(['2:3 lost-character'])
  })

  it('change nothing when they are asked again', () => {
    const once = mend('â€™ \u0093 a\u200d \u202eb e\u0301 \u200b#\n').text
    expect(mend(once)).toEqual({ text: once, told: [] })
  })
})
