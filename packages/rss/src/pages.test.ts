import { build } from '@recapkit/content-model'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { json, rss } from './export.ts'
import { context, entryOf } from './site.test.fixture.ts'

const recaps = (count: number): ReturnType<typeof entryOf>[] =>
  Array.from({ length: count }, (_, index) => {
    const iso = `2023-01-${String(index + 1).padStart(2, '0')}`
    return entryOf(
      build.recap(`Day ${index + 1}`, [], {
        id: `day-${index + 1}`,
        published: { iso, precision: 'day', from: 'key' },
      }),
    )
  })

async function documents(count: number): Promise<ReadonlyMap<string, string>> {
  const { value } = await rss({ limit: 3, hub: 'https://hub.example/' }).export(recaps(count), context)
  return new Map(value.map((file) => [file.path, new TextDecoder().decode(file.bytes)]))
}

const titles = (xml: string | undefined): readonly (string | undefined)[] =>
  parseRssFeed(xml ?? '').items?.map((item) => item.title) ?? []

test('a feed within the limit is one document', async () => {
  expect([...(await documents(3)).keys()].filter((path) => path.includes('archive'))).toEqual([])
})

test('a longer feed has archives, oldest first, and every item is in one of its documents', async () => {
  const files = await documents(8)
  expect(titles(files.get('feed.xml'))).toEqual(['Day 8', 'Day 7', 'Day 6'])
  expect(titles(files.get('archive/2/feed.xml'))).toEqual(['Day 6', 'Day 5', 'Day 4'])
  expect(titles(files.get('archive/1/feed.xml'))).toEqual(['Day 3', 'Day 2', 'Day 1'])
  const links = parseRssFeed(files.get('feed.xml') ?? '').atom?.links
  expect(links).toEqual([
    { href: 'https://recaps.example/blog/feed.xml', rel: 'self', type: 'application/rss+xml' },
    {
      href: 'https://recaps.example/blog/archive/2/feed.xml',
      rel: 'prev-archive',
      type: 'application/rss+xml',
    },
    { href: 'https://recaps.example/blog/feed.xml', rel: 'first', type: 'application/rss+xml' },
    { href: 'https://recaps.example/blog/archive/2/feed.xml', rel: 'next', type: 'application/rss+xml' },
    { href: 'https://recaps.example/blog/archive/1/feed.xml', rel: 'last', type: 'application/rss+xml' },
    { href: 'https://hub.example/', rel: 'hub' },
  ])
  const archive = files.get('archive/1/feed.xml')
  expect(archive).toContain('<fh:archive/>')
  expect(archive).toContain('href="https://recaps.example/blog/feed.xml" rel="current"')
  expect(archive).toContain('href="https://recaps.example/blog/archive/2/feed.xml" rel="next-archive"')
})

test('an archive stays as it is when more is published', async () => {
  const before = (await documents(5)).get('archive/1/feed.xml')?.replace(/<atom:link.*\n/g, '')
  const after = (await documents(8)).get('archive/1/feed.xml')?.replace(/<atom:link.*\n/g, '')
  expect(after).toBe(before)
})

test('JSON Feed leads on to its archives', async () => {
  const { value } = await json({ limit: 3 }).export(recaps(4), context)
  const feed = JSON.parse(new TextDecoder().decode(value[0]?.bytes))
  expect(feed.next_url).toBe('https://recaps.example/blog/archive/1/feed.json')
})
