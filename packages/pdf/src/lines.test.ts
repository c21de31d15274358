import { describe, expect, it } from 'vitest'
import { fakeTypesetter } from './fake-typesetter.ts'
import { breakLines } from './lines.ts'
import { plainRun, type Run } from './run.ts'
import { tag } from './tag.ts'
import { themeFor } from './theme.ts'

const style = { ...themeFor('a4', '#0B5CAD').body, size: 10, leading: 15 }
const bold = { ...style, bold: true }
const parent = tag('P', null)
const run = (text: string, look = style): Run => plainRun(text, look, parent)
const set = (width: number, ...runs: readonly Run[]) =>
  breakLines(runs, fakeTypesetter, { width: () => width * 5, style, direction: 'ltr' }).map((line) =>
    line.spans.map((span) => span.text),
  )

describe('breakLines', () => {
  it('breaks at spaces, and joins what looks alike', () => {
    expect(set(11, run('one two '), run('three four'))).toEqual([['one two '], ['three four']])
  })

  it('lets the space at a line’s end go the paragraph’s way, so that words of the other way stand at the edge', () => {
    const [line] = breakLines([run('שלום this is שלום')], fakeTypesetter, {
      width: () => 14 * 5,
      style,
      direction: 'rtl',
    })
    const words = line?.spans.filter((span) => span.text.trim() !== '') ?? []
    expect(words.map((span) => span.x)).toEqual([0, 25])
    expect(line?.width).toBe(12 * 5)
  })

  it('does not take a change of style for a place to break', () => {
    expect(set(14, run('go inter'), run('nation', bold), run('al'))).toEqual([
      ['go '],
      ['inter', 'nation', 'al'],
    ])
  })

  it('keeps names with signs in one piece', () => {
    expect(set(7, run('and C++ too'))).toEqual([['and C++ '], ['too']].map((line) => line))
    expect(set(9, run('uses TCP/IP'))).toEqual([['uses '], ['TCP/IP']])
  })

  it('breaks a long address after its separators, and any other long word somewhere', () => {
    expect(set(20, run('https://example.org/some/long/path'))).toEqual([
      ['https://example.org/'],
      ['some/long/path'],
    ])
    expect(set(6, run('abcdefghijklmnop'))).toEqual([['abcdef'], ['ghijkl'], ['mnop']])
  })

  it('shows a soft hyphen only where the line ends with it', () => {
    expect(set(8, run('hyphen\u00ADation'))).toEqual([['hyphen', '-'], ['ation']])
    expect(set(20, run('hyphen\u00ADation'))).toEqual([['hyphenation']])
  })

  it('starts a new line where the author breaks one', () => {
    expect(set(30, run('one'), run('\n'), run('two'))).toEqual([['one'], ['two']])
  })

  it('shows a box for each character that no face has, and keeps the characters', () => {
    const [line] = breakLines([run('a \u2603\u2603')], fakeTypesetter, {
      width: () => 500,
      style,
      direction: 'ltr',
    })
    expect(line?.spans.map((span) => [span.text, span.missing])).toEqual([
      ['a ', null],
      ['\u25A1\u25A1', '\u2603\u2603'],
    ])
  })

  it('ends a line of Thai after a whole syllable', () => {
    expect(set(6, run('\u0E1A\u0E32\u0E07\u0E40\u0E02\u0E19\u0E40\u0E02\u0E19'))).toEqual([
      ['\u0E1A\u0E32\u0E07\u0E40\u0E02\u0E19'],
      ['\u0E40\u0E02\u0E19'],
    ])
  })

  it('does not count the spaces at a line end', () => {
    const [line] = breakLines([run('seven   ')], fakeTypesetter, {
      width: () => 500,
      style,
      direction: 'ltr',
    })
    expect(line?.width).toBe(25)
  })
})
