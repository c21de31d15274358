import { describe, expect, it } from 'vitest'
import * as build from '../build.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Block, Content, Recap } from '../document.ts'
import { check } from './index.ts'

const told = (content: readonly Content[], more: Partial<Recap> = {}, lines?: readonly string[]) =>
  check(build.recap('Recap', content, more), {
    today: '2026-01-01',
    ...(lines === undefined ? {} : { lines }),
  })
const rulesOf = (content: readonly Content[], more: Partial<Recap> = {}): readonly string[] =>
  told(content, more).map((found: Diagnostic) => found.rule)

const linked = build.paragraph('See the ', build.link('release notes', 'https://example.org/notes'))
const preview = build.stated('preview', 'Preview')
const at = <T extends Content>(line: number, node: T): T => ({ ...node, position: { line, column: 1 } })
const product = (id: string, title: string, children: readonly Block[] = [linked]): Content =>
  build.announcement(id, title, preview, children)
/** One whose links are not looked at, for it is an umbrella. */
const plain = (title: string, children: readonly Block[] = [linked]): Content => ({
  ...build.announcement(title.toLowerCase(), title, preview, children),
  group: true,
})
const umbrella: Content = {
  ...build.announcement('g', 'Tools', preview, [linked]),
  group: true,
  children: [linked, build.announcement('a', 'Crane', preview, [build.paragraph('x')])],
}
const dated = (iso: string): Partial<Recap> => ({ published: { iso, precision: 'day', from: 'key' } })
const event = { name: 'E', place: null, starts: '2022-11-28', ends: null, url: null }
const unknown = { stage: null, when: null, where: [], as: null, from: 'none' } as const

it('is silent on a sound recap', () => {
  const figure = build.figure('/a.png', 'A chart of three ports')
  expect(rulesOf([build.section('s', 'Section', [product('a', 'Crane', [figure, linked])])])).toStrictEqual(
    [],
  )
})

it.each<[string, readonly Content[], Partial<Recap>]>([
  ['check/alt-missing', [build.figure('/a.png', ' ')], {}],
  ['check/alt-file-name', [build.figure('/a.png', 'IMG_1234.jpg')], {}],
  ['check/alt-file-name', [build.figure('/a.png', 'DSC_0042')], {}],
  ['check/alt-file-name', [build.figure('/a.png', 'Screenshot 3')], {}],
  ['check/alt-file-name', [build.figure('/a.png', 'image')], {}],
  ['check/alt-duplicate', [build.figure('/a.png', 'Chart A'), build.figure('/b.png', 'Chart A')], {}],
  ['check/empty-section', [build.section('s', 'Empty', [])], {}],
  ['check/empty-section', [at(1, plain('Crane', [])), at(9, plain('Tug')), at(19, plain('Rope'))], {}],
  ['check/link-text', [build.paragraph(build.link('click here', 'https://example.org'))], {}],
  ['check/local-link', [build.paragraph(build.link('the preview server', 'http://localhost:4321/'))], {}],
  ['check/link-text', [build.paragraph(build.link('こちら', 'https://example.org'))], {}],
  ['check/link-text', [build.paragraph(build.link('en savoir plus', 'https://example.org'))], {}],
  ['check/no-availability', [build.announcement('a', 'Crane', unknown, [linked])], {}],
  ['check/no-link', [product('a', 'Crane', [build.paragraph('Text.')])], {}],
  ['check/duplicate-announcement', [product('a', 'Crane'), product('b', 'Crane')], {}],
  ['check/date-order', [], { ...dated('2022-11-01'), event }],
  ['check/draft-mark', [build.paragraph('Lifts nine tons [TODO: ask Anna].')], {}],
  ['check/draft-mark', [build.paragraph('The price is TBD.')], {}],
  ['check/draft-mark', [build.section('s', 'Cranes (WIP)', [linked])], {}],
  ['check/draft-mark', [build.paragraph('Lorem ipsum dolor')], {}],
])('%s speaks once', (rule, content, more) => {
  expect(rulesOf(content, more)).toStrictEqual([rule])
})

describe('near misses', () => {
  it.each<[string, readonly Content[], Partial<Recap>]>([
    ['one picture used twice', [build.figure('/a.png', 'Chart A'), build.figure('/a.png', 'Chart A')], {}],
    ['a cover without text', [], { cover: build.picture('/cover.png', '') }],
    ['words in capitals', [build.paragraph('A TODO app, a WIP board and the letters TK.')], {}],
    ['marks in code', [build.paragraph(build.code('// FIXME: TBD'))], {}],
    ['a link that says more', [build.paragraph(build.link('here is the crane', 'https://example.org'))], {}],
    ['an umbrella that links', [umbrella], {}],
    ['a post of the event’s last day', [], { ...dated('2022-11-28'), event }],
    ['a list of lines', [at(1, plain('Crane', [])), at(2, plain('Tug')), at(3, plain('Rope'))], {}],
    ['a list of lines, most of them brief', [at(1, plain('Crane', [])), at(5, plain('Tug', []))], {}],
    [
      'a last heading for the footnotes',
      [build.paragraph(build.note('n', [build.paragraph('A note')])), build.section('s', 'Footnotes', [])],
      {},
    ],
  ])('%s', (_name, content, more) => {
    expect(rulesOf(content, more)).toStrictEqual([])
  })
})

it('finds the same news behind two titles', () => {
  const titled = (id: string, words: string): Content => ({
    ...build.announcement(id, '', preview, [linked]),
    title: [build.link(words, 'https://example.org/crane')],
  })
  expect(told([titled('a', 'Crane'), titled('b', 'The new crane')]).map(({ message }) => message)).toEqual([
    '“The new crane” links to the news of another announcement on line 1.',
  ])
})

it('tells a habit once, with the lines of the others', () => {
  const content = [1, 4, 7, 10, 13].map((line) =>
    at(line, product(`a${line}`, `Crane ${line}`, [build.paragraph('x')])),
  )
  expect(told(content).map(({ message }) => message)).toEqual([
    '“Crane 1” links to nothing. The same holds for 4 others, on lines 4, 7, 10, 13.',
  ])
})

describe('wording that ages', () => {
  const content = [build.paragraph('The team said today that it works.'), product('a', 'Crane')]
  const promised = [build.announcement('a', 'Crane', build.stated('announced', 'Coming soon'), [linked])]

  it('is let be while the post is young', () => {
    expect(rulesOf([...content, ...promised.slice(1)], dated('2025-12-24'))).toStrictEqual([])
    expect(rulesOf(content, dated('2025-10-01'))).toStrictEqual(['check/aged-wording'])
    expect(rulesOf(promised, dated('2025-10-01'))).toStrictEqual([])
    expect(rulesOf(promised, dated('2024-10-01'))).toStrictEqual(['check/aged-wording'])
  })

  it.each([
    ['de', 'Das Team zeigte es heute auf der großen Bühne.'],
    ['fr', 'On l’a montré cette semaine sur la scène.'],
    ['es', 'Lo mostraron hoy en el gran escenario.'],
    ['pt-BR', 'Foi mostrado hoje no grande palco.'],
    ['ja', '港の新しいクレーンは、本日の基調講演で正式に発表されました。とても大きいです。'],
    ['zh-CN', '港口的新起重机在本周的主题演讲中正式发布，并且已经可以在所有的地区使用了，非常好。'],
  ])('is known in %s', (lang, words) => {
    expect(rulesOf([build.paragraph(words)], { lang, ...dated('2020-01-01') })).toEqual([
      'check/aged-wording',
    ])
  })

  it('is reported where the word stands, each once', () => {
    const lines = ['A long line', 'that says today and more', '', 'and Today again it was to be seen']
    const said = [
      at(1, build.paragraph('A long line that says today and more')),
      at(4, build.paragraph('and Today again it was to be seen')),
    ]
    const [only, ...others] = told(said, dated('2020-01-01'), lines)
    expect(others).toEqual([])
    expect(only?.place?.at).toEqual({ line: 2, column: 11 })
    expect(only?.message).toBe('“today” no longer says when (again on line 4).')
  })
})
