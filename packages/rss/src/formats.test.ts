import { build, everything } from '@recapkit/content-model'
import { DOMParser } from '@xmldom/xmldom'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { atom, json, rss } from './export.ts'
import { assetOf, context, entryOf } from './site.test.fixture.ts'

const recap = build.recap(
  'Clouds & <Rain>',
  [build.paragraph('Text & ]]> more'), build.figure('/img/a.png', 'A "cloud"')],
  {
    id: 'clouds',
    lang: 'fr',
    summary: 'Rain & sun < wind',
    published: { iso: '2023-01-27T04:48:58+02:00', precision: 'second', from: 'key' },
    updated: { iso: '2023-02-01', precision: 'day', from: 'key' },
    tags: ['C++'],
    authors: [{ name: 'Ada Example', url: 'https://ada.example/ä' }],
  },
)
const entries = [entryOf(recap, [assetOf('/img/a.png', 'clouds/assets/a.png')]), entryOf(everything)]

async function text(exporter: ReturnType<typeof rss>): Promise<string> {
  const { value } = await exporter.export(entries, context)
  return new TextDecoder().decode(value[0]?.bytes)
}

test('Atom is read back whole (RFC 4287)', async () => {
  const xml = await text(atom())
  const strict = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  strict.parseFromString(xml, 'application/xml')
  const feed = parseAtomFeed(xml)
  expect(feed).toMatchObject({
    id: 'tag:recaps.example,2000:feeds',
    title: { value: 'Example recaps' },
    updated: '2025-06-10T09:30:00+02:00',
    authors: [{ name: 'Example recaps' }],
  })
  expect(feed.links?.find((link) => link.rel === 'self')?.href).toBe('https://recaps.example/blog/atom.xml')
  expect(feed.entries?.[1]).toMatchObject({
    id: 'tag:recaps.example,2023-01-27:clouds',
    title: { value: 'Clouds & <Rain>' },
    published: '2023-01-27T04:48:58+02:00',
    updated: '2023-02-01T00:00:00Z',
    authors: [{ name: 'Ada Example', uri: 'https://ada.example/%C3%A4' }],
    categories: [{ term: 'C++' }],
    summary: { value: 'Rain & sun < wind' },
    media: { contents: [{ width: 800, height: 600 }] },
  })
  expect(feed.entries?.[1]?.content).toMatchObject({ type: 'html' })
  expect(feed.entries?.[1]?.links?.[1]).toMatchObject({
    rel: 'enclosure',
    type: 'application/pdf',
    length: 1234,
  })
})

test('JSON Feed is read back whole (version 1.1)', async () => {
  const feed = parseJsonFeed(JSON.parse(await text(json())))
  expect(feed).toMatchObject({ feed_url: 'https://recaps.example/blog/feed.json', language: 'en' })
  expect(feed.items?.[1]).toMatchObject({
    id: 'tag:recaps.example,2023-01-27:clouds',
    title: 'Clouds & <Rain>',
    language: 'fr',
    image: 'https://recaps.example/blog/clouds/assets/a.png',
    date_published: '2023-01-27T04:48:58+02:00',
    date_modified: '2023-02-01T00:00:00Z',
    tags: ['C++'],
    attachments: [{ mime_type: 'application/pdf', size_in_bytes: 1234 }],
  })
})

test('the three formats tell of the same entries in the same words', async () => {
  const inRss = parseRssFeed(await text(rss())).items?.map((item) => [
    item.guid?.value,
    item.title,
    item.content?.encoded,
  ])
  const inAtom = parseAtomFeed(await text(atom())).entries?.map((entry) => [
    entry.id,
    entry.title?.value,
    entry.content?.value,
  ])
  const inJson = parseJsonFeed(JSON.parse(await text(json()))).items?.map((item) => [
    item.id,
    item.title,
    item.content_html,
  ])
  expect(inAtom).toEqual(inRss)
  expect(inJson).toEqual(inRss)
})
