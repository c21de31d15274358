import { build, everything } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { cleanText, prepare } from './prepare.ts'

it('changes nothing that can be shown', () => {
  expect(prepare(everything)).toEqual(everything)
})

it('keeps tabs, line ends and pairs of surrogates', () => {
  expect(cleanText('a\tb\nc 😀\u0000\uDC00')).toBe('a\tb\nc 😀')
})

it('takes blocks for the deck alone out of any depth', () => {
  const deck = { ...build.paragraph('x'), only: 'deck' } as const
  const found = prepare(build.recap('T', [build.list([build.listItem([deck, build.paragraph('y')])])]))
  expect(JSON.stringify(found)).not.toContain('"x"')
})

it('leaves out paragraphs and items that hold nothing but line breaks', () => {
  const blank = build.paragraph(build.text(' '), build.lineBreak)
  const found = prepare(
    build.recap('T', [
      blank,
      build.paragraph('a'),
      build.list([build.listItem([blank]), build.listItem('b')]),
    ]),
  )
  expect(found.children).toMatchObject([
    { children: [{ value: 'a' }] },
    { items: [{ children: [{ children: [{ value: 'b' }] }] }] },
  ])
  expect(found.children).toHaveLength(2)
})

it('leaves out paragraphs of links and emphases that hold nothing', () => {
  const found = prepare(
    build.recap('T', [
      build.paragraph(build.link('', '#a')),
      build.paragraph(build.strong([build.link('', '')]), '\u200B'),
      build.list([build.listItem([build.paragraph(build.link('', ''))])]),
    ]),
  )
  expect(found.children).toMatchObject([{ type: 'list', items: [] }])
})

it('shows the address of a link without words', () => {
  const url = 'https://example.org/x'
  const [found] = prepare(build.recap('T', [build.paragraph(build.link(' ', url))])).children
  expect(found).toMatchObject({ children: [{ type: 'link', children: [{ value: url }] }] })
})
