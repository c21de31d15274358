import { build } from '@recapkit/content-model'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { feed } from './context.test.fixture.ts'
import { legalText } from './escape.ts'
import { toHtml } from './to-html.ts'

type Node = DefaultTreeAdapterTypes.Node

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

test('what XML and HTML forbid is left out, everything else stays', () => {
  expect(legalText('a\u0000b\u000Bc\u001Bd\uFFFEe\uD800f\u0085g')).toBe('abcdefg')
  expect(legalText('tab\tline\nreturn\r 😀 é \u200D')).toBe('tab\tline\nreturn\r 😀 é \u200D')
})

test('any text comes through an HTML parser as it was, without a parse error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (value, alt) => {
      const errors: string[] = []
      const html = toHtml([build.paragraph(value), build.figure('x.png', alt)], feed)
      const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
      expect(textOf(tree)).toBe(`${legalText(value).replace(/\r\n?/g, '\n')}\n`)
    }),
    { numRuns: 50 },
  )
})
