import { describe, expect, it } from 'vitest'
import { loadFonts } from './load.ts'
import { pickFace, type Want } from './pick.ts'
import { segmentByFace } from './segment.ts'

const fonts = await loadFonts()
const text: Want = { role: 'text', bold: false, italic: false }
const segments = (value: string, want: Want = text): readonly string[] =>
  segmentByFace(fonts, want, value).map(({ face, text }) => `${face?.name ?? 'none'}: ${text}`)

describe('segmentByFace', () => {
  it('keeps one segment where one face has everything', () => {
    expect(segments('')).toEqual([])
    expect(segments('A plain line.')).toEqual(['IBMPlexSans-Regular: A plain line.'])
    expect(segments('“é” – Ж')).toEqual(['IBMPlexSans-Regular: “é” – Ж'])
  })

  it('falls back for what the face lacks; spaces stay with what stands before', () => {
    expect(segments('Done ☐ ⌘ now')).toEqual([
      'IBMPlexSans-Regular: Done ',
      'DejaVuSans: ☐ ⌘ ',
      'IBMPlexSans-Regular: now',
    ])
  })

  it('sets the space after an emoji as the text’s own', () => {
    expect(segments('🚀 up')).toEqual(['NotoEmoji-Regular: 🚀', 'IBMPlexSans-Regular:  up'])
  })

  it('never splits a grapheme cluster', () => {
    for (const cluster of ['👩‍💻', '🇫🇷', '1️⃣', '👍🏽', 'e\u0301\u0323', 'שָׁ'])
      expect(
        segments(`a${cluster}b`).filter((one) => one.endsWith(cluster) || one.includes(cluster)),
      ).toHaveLength(1)
    expect(segments('👩‍💻🇫🇷')).toEqual(['NotoEmoji-Regular: 👩‍💻🇫🇷'])
  })

  it('heeds the selectors for emoji and for text', () => {
    expect(segments('☀\uFE0F')).toEqual(['NotoEmoji-Regular: ☀\uFE0F'])
    expect(segments('☀')).toEqual(['DejaVuSans: ☀'])
    expect(segments('⚡\uFE0E')).toEqual(['DejaVuSans: ⚡\uFE0E'])
  })

  it('leaves what no face has without a face, and loses nothing', () => {
    const value = 'a\u200B日本\r\n\tz\u00AD'
    expect(segments(value)).toEqual([
      'IBMPlexSans-Regular: a\u200B',
      'none: 日本',
      'IBMPlexSans-Regular: \r\n\tz\u00AD',
    ])
  })
})

describe('pickFace', () => {
  it('takes the nearest style of the role before a fallback', () => {
    const name = (want: Want, cluster: string) => pickFace(fonts, want, cluster)?.name
    expect(name({ role: 'text', bold: true, italic: true }, 'a')).toBe('IBMPlexSans-BoldItalic')
    expect(name({ role: 'code', bold: false, italic: true }, 'a')).toBe('IBMPlexMono-Regular')
    expect(name({ role: 'code', bold: false, italic: false }, '⌘')).toBe('DejaVuSansMono')
    expect(name({ role: 'deck', bold: true, italic: false }, 'a')).toBe('Arimo-Bold')
    expect(name({ role: 'text', bold: true, italic: false }, 'ש')).toBe('DejaVuSans-Bold')
  })
})
