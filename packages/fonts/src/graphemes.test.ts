import { expect, it } from 'vitest'
import { graphemes } from './graphemes.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const clusters = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

it('gives the clusters of UAX #29 for every character, also where it takes the short way', () => {
  const ideographs = [
    [0x3500, 0x9f00],
    [0xac10, 0xd700],
    [0xd800, 0xf900],
    [0x10800, 0x1f000],
  ] as const
  let start = 0x20
  for (const [skipped, next] of [...ideographs, [0x20000, 0]]) {
    for (let code = start; code < skipped; code++) {
      const text = `a${String.fromCodePoint(code)}${String.fromCodePoint(code)}.`
      if ([...graphemes(text)].join('|') !== clusters(text).join('|')) expect.fail(`U+${code.toString(16)}`)
    }
    start = next
  }
})

it('keeps sequences together', () => {
  for (const sequence of ['👩‍💻', '🇫🇷', '1️⃣', '👍🏽', 'e\u0301', '\r\n', '한'.normalize('NFD'), 'น้ำ', 'ｶﾞ'])
    expect([...graphemes(`a${sequence}b`)]).toEqual(['a', ...clusters(sequence), 'b'])
})
