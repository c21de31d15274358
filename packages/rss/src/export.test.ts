import { build, type Recap } from '@recapkit/content-model'
import { DOMParser } from '@xmldom/xmldom'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { rss } from './export.ts'
import { assetOf, context, entryOf } from './site.test.fixture.ts'

const recap: Recap = build.recap(
  'Clouds & <Rain>',
  [
    build.section('data', 'Data', [
      build.paragraph('Text with ]]> and ', build.link('a link', 'https://a.example/ä b?x=1&y=2'), '.'),
      build.announcement('zone', 'Data Zone', build.stated('announced', 'Coming soon'), [
        build.paragraph('A catalogue. See ', build.link('data', '#data'), '.'),
        build.figure('/img/zone.svg', 'The zone'),
        build.figure('/img/gone.png', 'A lost drawing'),
      ]),
    ]),
  ],
  {
    id: 'clouds',
    lang: 'en',
    summary: 'Rain & sun < wind',
    published: { iso: '2023-01-27T04:48:58+02:00', precision: 'second', from: 'key' },
    tags: ['re:Invent', 'C++', '日本語'],
    authors: [{ name: 'Ada Example', url: null }],
  },
)
const entries = [entryOf(recap, [assetOf('/img/zone.svg', 'clouds/assets/zone.svg', 'image/svg+xml')])]

async function exported(): Promise<ReadonlyMap<string, string>> {
  const { value } = await rss().export(entries, context)
  return new Map(value.map((file) => [file.path, new TextDecoder().decode(file.bytes)]))
}

async function parsed(path: string): Promise<ReturnType<typeof parseRssFeed>> {
  const xml = (await exported()).get(path) ?? ''
  const strict = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  expect(strict.parseFromString(xml, 'application/xml').documentElement?.tagName).toBe('rss')
  return parseRssFeed(xml)
}

test('a recap is read back whole', async () => {
  const feed = await parsed('feed.xml')
  expect(feed.title).toBe('Example recaps')
  expect(feed.atom?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://recaps.example/blog/feed.xml' })
  const item = feed.items?.[0]
  expect(item).toMatchObject({
    title: 'Clouds & <Rain>',
    link: 'https://recaps.example/blog/clouds/clouds.pdf',
    guid: { value: 'tag:recaps.example,2023-01-27:clouds', isPermaLink: false },
    pubDate: 'Fri, 27 Jan 2023 04:48:58 +0200',
    categories: [{ name: 're:Invent' }, { name: 'C++' }, { name: '日本語' }],
    enclosures: [{ length: 1234, type: 'application/pdf' }],
    dc: { creators: ['Ada Example'] },
  })
  expect(item?.content?.encoded).toContain('Text with ]]&gt; and')
  expect(item?.content?.encoded).toContain('href="https://a.example/%C3%A4%20b?x=1&amp;y=2"')
})

test('an announcement leads to its anchor and names its availability', async () => {
  const item = (await parsed('announcements/feed.xml')).items?.[0]
  expect(item).toMatchObject({
    title: 'Data Zone (Coming soon)',
    link: 'https://recaps.example/blog/clouds/clouds.pdf#nameddest=zone',
    guid: { value: 'tag:recaps.example,2023-01-27:clouds/zone', isPermaLink: false },
  })
  expect(item?.categories?.[0]?.name).toBe('Coming soon')
})

test('the pictures that items show are emitted, a placeholder among them', async () => {
  expect([...(await exported()).keys()]).toEqual([
    'feed.xml',
    'announcements/feed.xml',
    'clouds/assets/zone.svg.png',
    'assets/missing-picture.png',
  ])
})
