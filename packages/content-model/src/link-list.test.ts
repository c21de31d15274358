import { expect, it } from 'vitest'
import * as build from './build.ts'
import { linkList } from './link-list.ts'

it('lists each address behind words once, with its first words', () => {
  const recap = build.recap('T', [
    build.paragraph(
      build.link('the quay', 'https://example.org/quay'),
      build.link('again', 'https://example.org/quay'),
      build.link('https://example.org/spelt', 'https://example.org/spelt'),
      build.link('below', '#below'),
      build.link('nowhere', 'https://example.invalid/quay'),
      build.link('mail', 'mailto:a@example.org'),
    ),
    build.quote(
      build.paragraph(build.link([build.strong('the'), build.text(' crane')], 'https://example.org/crane')),
    ),
  ])
  expect(linkList(recap)).toEqual([
    { text: 'the quay', url: 'https://example.org/quay' },
    { text: 'the crane', url: 'https://example.org/crane' },
  ])
})
