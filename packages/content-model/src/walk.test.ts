import { expect, it } from 'vitest'
import * as build from './build.ts'
import { everything } from './everything.ts'
import { announcements, links, notes, pictures, sections, walkContent } from './walk.ts'

it('meets every kind of block and inline', () => {
  const kinds = new Set([...walkContent(everything.children)].map((node) => node.type))
  expect([...kinds].sort()).toStrictEqual(
    [
      'announcement break callout code code-block definition-list divider embed emphasis figure inline-math link',
      'list math note paragraph picture quote section subheading table text',
    ]
      .join(' ')
      .split(' ')
      .sort(),
  )
})

it('lists announcements with their trail', () => {
  const found = announcements(everything).map(({ announcement, trail }) => [
    ...trail.map((node) => node.id),
    announcement.id,
  ])
  expect(found).toStrictEqual([
    ['harbour', 'ferry'],
    ['harbour', 'tools'],
    ['harbour', 'tools', 'crane'],
    ['harbour', 'bridge'],
  ])
})

it('lists sections, links and pictures in reading order, the cover first', () => {
  expect(sections(everything).map((section) => section.id)).toStrictEqual(['harbour', 'blocks'])
  expect(links(everything.children)).toHaveLength(2)
  const recap = { ...everything, cover: build.picture('/cover.png', '') }
  expect(pictures(recap).map((picture) => picture.src)).toStrictEqual([
    '/cover.png',
    '/icons/anchor.png',
    '/pictures/bridge.png',
    '/pictures/missing.png',
  ])
})

it('lists a footnote that is called twice once', () => {
  const called = build.note('a', [build.paragraph('text')])
  const other = build.note('b', [build.paragraph('text')])
  expect(notes([build.paragraph(called, other, called)]).map((note) => note.id)).toStrictEqual(['a', 'b'])
})

it('goes into a footnote at its first call alone', () => {
  const called = build.note('a', [build.paragraph(build.link('there', 'https://example.org'))])
  expect(links([build.paragraph(called, called), build.quote(build.paragraph(called))])).toHaveLength(1)
})
