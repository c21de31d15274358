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
