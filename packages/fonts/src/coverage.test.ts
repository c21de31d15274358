import { describe, expect, it } from 'vitest'
import { covers, glyphs } from './coverage.ts'
import { loadFonts } from './load.ts'

const { faces } = await loadFonts()
const named = (name: string) => {
  const face = faces.find((one) => one.name === name)
  if (face === undefined) throw new Error(`no face ${name}`)
  return face
}
const has = (name: string, text: string): boolean =>
  Array.from(text).every((character) => covers(named(name), character.codePointAt(0) ?? 0))

describe('covers', () => {
  it('holds for the letters each face is there for', () => {
    expect(has('IBMPlexSans-Regular', 'Aé ßŁ – “x” Ж Ω ẵ → ✓')).toBe(true)
    expect(has('DejaVuSans', 'שלום سلام ☐ ⌘ ─│ ∑')).toBe(true)
    expect(has('NotoEmoji-Regular', '😀🚀🇫')).toBe(true)
  })

  it('does not hold for what a face lacks', () => {
    expect(has('IBMPlexSans-Regular', '日')).toBe(false)
    expect(covers(named('DejaVuSans'), 0xffff)).toBe(false)
  })

  it('is nowhere for bytes that are no font', () => {
    const broken = { ...named('Arimo-Bold'), bytes: new Uint8Array([0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 1]) }
    expect(glyphs(broken).size).toBe(0)
  })
})
