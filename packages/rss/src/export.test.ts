import { build, everything, type Recap } from '@recapkit/content-model'
import { legalText } from '@recapkit/html'
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

test('there is a feed for every topic, and the pictures that items show, a placeholder among them', async () => {
  expect([...(await exported()).keys()]).toEqual([
    'feed.xml',
    'announcements/feed.xml',
    'tags/c-plus-plus/feed.xml',
    'tags/re-invent/feed.xml',
    'tags/日本語/feed.xml',
    'authors/ada-example/feed.xml',
    'announcements/tags/announced/feed.xml',
    'clouds/assets/zone.svg.png',
    'assets/missing-picture.png',
  ])
})

test('a recap that is a formula alone says its title before it', async () => {
  const formula = build.recap('Euler', [build.mathBlock('e^x')], { id: 'euler' })
  const { value } = await rss().export([entryOf(formula)], context)
  const feed = parseRssFeed(new TextDecoder().decode(value[0]?.bytes))
  expect(feed.items?.[0]?.content?.encoded).toMatch(/^<p>Euler<\/p><p[^>]*><code>e\^x<\/code><\/p>$/)
})

test('a recap without title, date, author or text is still an item', async () => {
  const { value } = await rss().export([entryOf(build.recap('', [], { id: 'bare' }))], context)
  const feed = parseRssFeed(new TextDecoder().decode(value[0]?.bytes))
  expect(feed.lastBuildDate).toBeUndefined()
  expect(feed.items?.[0]).toMatchObject({
    title: 'bare',
    guid: { value: 'tag:recaps.example,2000:bare' },
    content: { encoded: '<p>bare</p>' },
  })
})

test('characters that XML forbids never arrive', async () => {
  const bad = 'a\u0000\u000B\uFFFE\uD800z'
  const odd = build.recap(
    bad,
    [build.paragraph(bad), build.announcement('x', bad, build.stated('retired', bad), [])],
    {
      id: 'odd',
      tags: [bad],
      authors: [{ name: bad, url: null }],
      summary: bad,
    },
  )
  const { value } = await rss().export([entryOf(odd)], { ...context, site: { ...context.site, title: bad } })
  for (const file of value) {
    const text = new TextDecoder().decode(file.bytes)
    expect(legalText(text)).toBe(text)
    expect(text).not.toContain('\uFFFD')
  }
})

test('the newest comes first, and lastBuildDate is the newest change', async () => {
  const dated = (id: string, iso: string, updated: string | null = null): ReturnType<typeof entryOf> =>
    entryOf(
      build.recap(id, [], {
        id,
        published: { iso, precision: 'day', from: 'key' },
        updated: updated === null ? null : { iso: updated, precision: 'day', from: 'key' },
      }),
    )
  const entries = [
    dated('old', '2021-01-01', '2024-05-06'),
    dated('new', '2023-01-01'),
    dated('mid', '2022-01-01'),
  ]
  const { value } = await rss().export(entries, context)
  const feed = parseRssFeed(new TextDecoder().decode(value[0]?.bytes))
  expect(feed.items?.map((item) => item.title)).toEqual(['new', 'mid', 'old'])
  expect(feed.lastBuildDate).toBe('Mon, 06 May 2024 00:00:00 GMT')
})

test('the date of change that a post states is not that of its announcements', async () => {
  const updated = { iso: '2024-05-06', precision: 'day', from: 'key' } as const
  const { value } = await rss().export([entryOf({ ...recap, updated })], context)
  const [recaps = '', announcements = ''] = value.map((file) => new TextDecoder().decode(file.bytes))
  expect(recaps).toContain('<atom:updated>2024-05-06T00:00:00Z</atom:updated>')
  expect(announcements).toContain('<item>')
  expect(announcements).not.toContain('atom:updated')
})

test('a cover that the text shows too is shown once, and one without words takes the title', async () => {
  const cover = build.picture('/img/cover.png', '')
  const assets = [assetOf('/img/cover.png', 'x/assets/cover.png')]
  const alone = entryOf(build.recap('Harbour Days', [build.paragraph('Text.')], { cover }), assets)
  const both = entryOf(
    build.recap('Harbour Days', [build.figure('/img/cover.png', 'Boats')], { cover, id: 'both' }),
    assets,
  )
  const { value } = await rss().export([alone, both], context)
  const [first, second] = parseRssFeed(new TextDecoder().decode(value[0]?.bytes)).items ?? []
  expect(first?.content?.encoded).toContain('alt="Harbour Days" width="640" height="480"')
  expect(first?.media?.contents?.[0]).toMatchObject({ width: 800, height: 600, medium: 'image' })
  expect(second?.content?.encoded?.match(/<img/g)).toHaveLength(1)
})

test('content in another language than the site says so', async () => {
  const { value } = await rss().export(
    [entryOf(build.recap('x', [build.paragraph('y')], { lang: 'ar' }))],
    context,
  )
  const item = parseRssFeed(new TextDecoder().decode(value[0]?.bytes)).items?.[0]
  expect(item?.dc?.languages).toEqual(['ar'])
  expect(item?.content?.encoded).toBe('<div lang="ar" dir="rtl"><p>y</p></div>')
})

test('every kind of content goes through, without a diagnostic', async () => {
  const { value, diagnostics } = await rss().export([entryOf(everything)], context)
  expect(diagnostics).toEqual([])
  const html = parseRssFeed(new TextDecoder().decode(value[0]?.bytes)).items?.[0]?.content?.encoded ?? ''
  for (const address of html.matchAll(/(?:href|src)="([^"]*)"/g))
    expect(address[1]).toMatch(/^(https?:\/\/|mailto:|tel:)/)
})
