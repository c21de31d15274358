import { expect, it } from 'vitest'
import * as build from './build.ts'
import { spans } from './spans.ts'
import { contentText, inlineText } from './text.ts'

it('reads inlines as a reader would, without notes', () => {
  const inlines = [
    build.text('a '),
    build.strong([build.text('b'), build.link('c', 'https://example.org')]),
    build.note('n', [build.paragraph('hidden')]),
    build.lineBreak,
    build.inlinePicture('/x.png', 'd'),
  ]
  expect(inlineText(inlines)).toBe('a bc d')
})

it('gives a line for each paragraph, item and row', () => {
  const content = [
    build.section('s', 'Title', [
      build.list(['one', 'two']),
      build.table(['h', 'i'], [['1', '2']]),
      build.figure('/x.png', 'alt', 'caption'),
    ]),
  ]
  expect(contentText(content)).toBe('Title\none\ntwo\nh i\n1 2\nalt\ncaption')
})

it('flattens nested marks and keeps the link around them', () => {
  const link = build.link([build.strong([build.text('a'), build.emphasis('b')])], 'https://example.org')
  const flat = spans([link, build.text(''), build.lineBreak])
  expect(flat).toHaveLength(3)
  expect(flat[1]).toMatchObject({
    type: 'text',
    text: 'b',
    link,
    marks: { strong: true, emphasis: true, code: false },
  })
  expect(flat[2]).toStrictEqual({ type: 'break' })
})
