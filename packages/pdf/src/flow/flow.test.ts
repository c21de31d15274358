import { type Block, build, type Content, everything, noAvailability } from '@recapkit/content-model'
import { describe, expect, it } from 'vitest'
import { fakeTypesetter } from '../fake-typesetter.ts'
import type { Item, TextItem } from '../item.ts'
import { layOut } from '../layout.ts'
import type { Strip } from '../strips.ts'
import type { Tag } from '../tag.ts'
import { themeFor } from '../theme.ts'

const theme = themeFor('a4', '#0B5CAD')
const layOutOf = (...content: readonly Content[]): readonly Strip[] =>
  layOut(build.recap('T', content), new Map(), theme, fakeTypesetter)
const items = (strips: readonly Strip[]): readonly Item[] => strips.flatMap((one) => one.items)
const texts = (strips: readonly Strip[]): readonly TextItem[] =>
  items(strips).filter((item): item is TextItem => item.kind === 'text')
const path = (tag: Tag | null): string =>
  tag === null ? '' : [path(tag.parent), tag.type].filter(Boolean).join('/')
/** What is read, each with where it is in the structure; the title left out. */
const told = (...content: readonly Content[]): readonly string[] =>
  texts(layOutOf(...content))
    .slice(1)
    .map((item) => `${path(item.tag).replace('Document/', '')}: ${item.text}`)

describe('the layout of a recap', () => {
  it('nests headings by section, and stands the badge after an announcement’s title', () => {
    const product = build.announcement('p', 'Ferry', build.stated('preview', 'Preview'), [])
    const strips = layOutOf(build.section('s', 'Harbour', [product]))
    const own = texts(strips).filter((item) => /Sect\/Sect/.test(path(item.tag)))
    expect(own.map((item) => `${path(item.tag)}: ${item.text}`)).toEqual([
      'Document/Sect/Sect/H3: Ferry  ',
      'Document/Sect/Sect/H3/Span: Preview',
    ])
    expect(items(strips).filter((item) => item.kind === 'shape')).toHaveLength(2)
  })

  it('marks lists with labels that hang before their bodies', () => {
    expect(told(build.list(['one', build.listItem('two', true)]))).toEqual([
      'L/LI/Lbl: \u2022',
      'L/LI/LBody/P: one',
      'L/LI/Lbl: \u2611',
      'L/LI/LBody/P: two',
    ])
    expect(told(build.list(['x'], { ordered: true, start: 7 }))[0]).toBe('L/LI/Lbl: 7.')
  })

  it('wraps long code behind a mark that is not read', () => {
    const strips = layOutOf(build.codeBlock(`a${'.bcdefghij'.repeat(14)}`))
    const code = texts(strips).slice(1)
    expect(code.filter((item) => item.tag === null).map((item) => item.text)).toEqual(['\u21B3'])
    const read = code.filter((item) => item.tag !== null).map((item) => item.text)
    expect(read.join('')).toBe(`a${'.bcdefghij'.repeat(14)}`)
  })

  it('stands a figure with its text in for a picture that is missing', () => {
    const strips = layOutOf(build.figure('x.png', 'A crane', 'Seen at dawn'))
    const figure = items(strips).find((item) => item.kind === 'tag')
    expect(figure).toMatchObject({ kind: 'tag', tag: { type: 'Figure', alt: 'A crane' } })
    expect(strips.at(-1)?.breakBefore).toBe('avoid')
  })

  it('calls a footnote by its number and brings the note once, for the foot of the page', () => {
    const note = build.note('n', [build.paragraph('The note.')])
    const strips = layOutOf(build.paragraph('Call', note, ' and again', build.note('n', [])))
    const [line] = strips.filter((one) => one.notes.length > 0)
    expect(texts(line?.notes ?? []).map((item) => `${path(item.tag)}: ${item.text}`)).toEqual([
      'Document/Note/Lbl: 1',
      'Document/Note/P: The note.',
    ])
    expect(texts(strips).filter((item) => item.text === '1')).toHaveLength(2)
  })

  it('leaves out what is meant for the deck alone', () => {
    const block: Block = { ...build.paragraph('Deck'), only: 'deck' }
    expect(told(block, build.paragraph('Both'))).toEqual(['P: Both'])
  })

  it('tells the counts, the products and their pages late', () => {
    const product = build.announcement('p', 'Ferry', noAvailability, [build.paragraph('Sails.')])
    const strips = layOutOf(build.section('s', 'Harbour', [product]))
    expect(texts(strips).map((item) => item.text)).toContain('1 announcement: 1 not stated')
    const late = items(strips).filter((item) => item.kind === 'page-number')
    expect(late).toMatchObject([{ of: 'p', tag: { type: 'TD' } }])
  })

  it('begins everything but code at one side where the recap goes from right to left', () => {
    const content = [
      build.section('s', 'Harbour', [
        build.paragraph('\u05E0\u05DE\u05DC'),
        build.list(['Ferry']),
        { ...build.codeBlock('sail() '), title: 'sail.js' },
      ]),
    ]
    const strips = layOut(build.recap('T', content, { lang: 'he' }), new Map(), theme, fakeTypesetter)
    const beginning = (text: string): number | undefined =>
      texts(strips).find((item) => item.text === text)?.x
    expect([beginning('T'), beginning('Harbour'), beginning('\u05E0\u05DE\u05DC')]).toEqual([0, 0, 0])
    expect(beginning('Ferry')).toBeLessThan(30)
    const code = texts(strips).filter((item) => item.text.startsWith('sail'))
    const ends = code.map((item) => Math.round(item.x + item.width))
    expect(ends).toEqual([ends[0], ends[0]])
    expect(ends[0]).toBeGreaterThan(400)
  })

  it('gives every tag one root, whatever the content', () => {
    const strips = layOut(everything, new Map(), theme, fakeTypesetter)
    const roots = new Set<Tag>()
    for (const item of [...items(strips), ...items(strips.flatMap((one) => one.notes))]) {
      if (!('tag' in item) || item.tag === null) continue
      let tag: Tag = item.tag
      while (tag.parent !== null) tag = tag.parent
      roots.add(tag)
    }
    expect([...roots].map((tag) => tag.type)).toEqual(['Document'])
  })
})
