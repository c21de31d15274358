import { build } from '@recapkit/content-model'
import { legalText } from '@recapkit/html'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atom, json, rss } from './export.ts'
import { context, entryOf } from './site.test.fixture.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', ']', '"', 'amp;', '<!--', '<![CDATA[', '\u0000', '\uD800'),
  }),
)

test('whatever an author wrote, every feed is well-formed and tells it unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, text) => {
      const recap = build.recap(title, [build.paragraph(text)], {
        id: 'x',
        summary: text,
        tags: [title],
        authors: [{ name: text, url: text }],
      })
      for (const exporter of [rss(), atom(), json()]) {
        const { value } = await exporter.export([entryOf(recap)], context)
        const [first] = value
        const source = new TextDecoder().decode(first?.bytes)
        const expected = legalText(title).replace(/\s+/g, ' ').trim() || 'x'
        expect(titleIn(source)?.replace(/\s+/g, ' ').trim()).toBe(expected)
      }
    }),
    { numRuns: 40 },
  )
})

/** The title of the first item, by a strict parser. */
function titleIn(source: string): string | null | undefined {
  if (source.startsWith('{')) return JSON.parse(source).items[0].title
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  const item = parser.parseFromString(source, 'application/xml')
  const [first] = [...item.getElementsByTagName('item'), ...item.getElementsByTagName('entry')]
  return first?.getElementsByTagName('title')[0]?.textContent
}
