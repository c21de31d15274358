import { expect, it } from 'vitest'
import * as build from '../build.ts'
import type { Content, Recap } from '../document.ts'
import { check } from './index.ts'

const rulesOf = (content: readonly Content[], more: Partial<Recap> = {}): readonly string[] =>
  check(build.recap('Recap', content, more), { today: '2026-01-01' }).map((found) => found.rule)

it('is silent on a sound recap', () => {
  expect(
    rulesOf([
      build.section('s', 'Section', [
        build.announcement('a', 'Product', build.stated('preview', 'Preview'), [
          build.figure('/a.png', 'A chart'),
        ]),
      ]),
    ]),
  ).toStrictEqual([])
})

it.each<[string, readonly Content[], Partial<Recap>]>([
  ['check/alt-missing', [build.figure('/a.png', ' ')], {}],
  ['check/alt-file-name', [build.figure('/a.png', 'IMG_1234.jpg')], {}],
  ['check/alt-duplicate', [build.figure('/a.png', 'Chart'), build.figure('/b.png', 'Chart')], {}],
  ['check/empty-section', [build.section('s', 'Empty', [])], {}],
  ['check/link-text', [build.paragraph(build.link('click here', 'https://example.org'))], {}],
  [
    'check/no-availability',
    [
      build.announcement('a', 'Product', { stage: null, when: null, where: [], as: null, from: 'none' }, [
        build.paragraph('Text.'),
      ]),
    ],
    {},
  ],
  [
    'check/duplicate-announcement',
    ['a', 'b'].map((id) =>
      build.announcement(id, 'Product', build.stated('preview', 'Preview'), [build.paragraph('Text.')]),
    ),
    {},
  ],
  [
    'check/date-order',
    [],
    {
      published: { iso: '2022-11-01', precision: 'day', from: 'key' },
      event: { name: 'E', place: null, starts: '2022-11-28', ends: null, url: null },
    },
  ],
])('%s speaks once', (rule, content, more) => {
  expect(rulesOf(content, more)).toStrictEqual([rule])
})

it('finds words that have aged, and lets them be while the post is young', () => {
  const content = [
    build.paragraph('The team said today that it works.'),
    build.announcement('a', 'Product', build.stated('announced', 'Coming soon'), [build.paragraph('Text.')]),
  ]
  const dated = (iso: string): Partial<Recap> => ({ published: { iso, precision: 'day', from: 'key' } })
  expect(rulesOf(content, dated('2025-12-24'))).toStrictEqual([])
  expect(rulesOf(content, dated('2025-10-01'))).toStrictEqual(['check/aged-wording'])
  expect(rulesOf(content, dated('2024-10-01'))).toStrictEqual(['check/aged-wording', 'check/aged-wording'])
})

it('lets one picture that is used twice keep its text, and the cover take the title', () => {
  expect(rulesOf([build.figure('/a.png', 'Chart'), build.figure('/a.png', 'Chart')])).toStrictEqual([])
  expect(rulesOf([], { cover: build.picture('/cover.png', '') })).toStrictEqual([])
})
