import { readFileSync } from 'node:fs'
import {
  type Asset,
  build,
  defaultAccent,
  type Entry,
  type ExportContext,
  everything,
  madeRaster,
} from '@recapkit/content-model'
import { atom, json, rss } from '@recapkit/rss'
import { expect, it } from 'vitest'
import { buildAll, filesOf } from '../conformance-tools/built.ts'
import { idsIn, lintHistory } from './history.ts'
import { feedRules, lintFeed } from './lint.ts'

const image = { mediaType: 'image/png', bytes: new Uint8Array([1]), width: 800, height: 600 } as const
const asset = (src: string): Asset => ({
  src,
  path: `x${src}`,
  original: image,
  raster: madeRaster(image),
  outlines: null,
  width: 800,
  height: 600,
})
const context: ExportContext = {
  site: {
    title: 'Harbour & news',
    url: 'https://x.example/a/',
    lang: 'en',
    description: 'News',
    author: null,
  },
  brand: { accent: defaultAccent, logo: asset('/logo.png') },
  fonts: { faces: [] },
  addresses: (id, format) => (format === 'page' ? `${id}/index.html` : null),
}
const pdf = { format: 'pdf', path: 'ships/ships.pdf', mediaType: 'application/pdf', byteLength: 1234 }
const ships = build.recap(
  'Ships & <boats>',
  [
    build.paragraph('Text with ', build.link('a link', 'https://x.example/ä'), '.'),
    build.figure('/img/ship.png', 'A ship'),
    build.codeBlock('a < b'),
  ],
  {
    id: 'ships',
    lang: 'de',
    tags: ['C++'],
    authors: [{ name: 'Ada', url: 'https://ada.example/' }],
    published: { iso: '2024-05-01', precision: 'day', from: 'key' },
    updated: { iso: '2024-05-02', precision: 'day', from: 'key' },
  },
)
const entry: Entry = {
  recap: ships,
  assets: new Map([['/img/ship.png', asset('/img/ship.png')]]),
  made: [pdf],
}
const entries: readonly Entry[] = [entry, { recap: everything, assets: new Map(), made: [] }]
const exporters = { rss, atom, json }

async function made(format: keyof typeof exporters): Promise<string> {
  const { value } = await exporters[format]({ hub: 'https://hub.example/' }).export(entries, context)
  return new TextDecoder().decode(value[0]?.bytes)
}

type Change = readonly [from: string | RegExp, to: string]

/** For each rule, a change that breaks it in a feed that was good. */
const broken: { readonly [Format in keyof typeof feedRules]: Readonly<Record<string, Change>> } = {
  rss: {
    version: ['version="2.0"', 'version="0.91"'],
    'channel-elements': [/<description>News<\/description>\n/, ''],
    'channel-link': ['<link>https://x.example/a/</link>', '<link>/a/</link>'],
    language: ['<language>en<', '<language>English!<'],
    dates: ['<pubDate>Wed, ', '<pubDate>Thu, '],
    'last-build-date': [/<lastBuildDate>\w+, \d+/, '<lastBuildDate>Mon, 01'],
    'self-link': ['rel="self"', 'rel="itself"'],
    guid: [' isPermaLink="false"', ''],
    'guid-unique': [/tag:x\.example[^<]*:everything/, 'tag:x.example,2024-05-01:ships'],
    'item-elements': [/<description>[^<]*<\/description>\n<content/, '<content'],
    'item-link': ['<link>https://x.example/a/ships/', '<link>ships/'],
    'plain-title': ['Ships &#x26; &#x3C;boats', 'Ships &amp;amp; boats'],
    author: ['<dc:creator>Ada</dc:creator>', '<author>Ada</author>'],
    enclosures: [/(<enclosure[^>]*>)/, '$1$1'],
    enclosure: ['length="1234"', 'length="0"'],
    category: ['<category>C++<', '<category> <'],
    'description-first': [
      /(<description>[^<]*<\/description>)\n(<content:encoded>[\s\S]*?<\/content:encoded>)/,
      '$2$1',
    ],
    image: ['<image>\n<url>https://x.example', '<image>\n<url>'],
    media: ['<media:description type="plain">A ship', '<media:description type="plain">'],
  },
  atom: {
    'feed-elements': [/<updated>[^<]*<\/updated>\n<author>/, '<author>'],
    'entry-elements': ['<title>Ships', '<title/><title>Ships'],
    author: [/<author>[\s\S]*?<\/author>/g, ''],
    person: ['<name>Ada<', '<name><'],
    id: [/<id>tag:x\.example,2024-05-01/, '<id>ships'],
    'id-unique': [/tag:x\.example[^<]*:everything/, 'tag:x.example,2024-05-01:ships'],
    dates: ['2024-05-01T00:00:00Z', '2024-05-01'],
    'updated-after-published': ['<published>2024-05-01', '<published>2024-06-01'],
    'feed-updated': [
      /<updated>[^<]*<\/updated>\n<author>/,
      '<updated>2001-01-01T00:00:00Z</updated>\n<author>',
    ],
    link: ['href="https://x.example/a/ships/"', 'href="ships/"'],
    'self-link': ['rel="self"', 'rel="via"'],
    'alternate-link': [/(<link href="https:\/\/x\.example\/a\/ships\/"[^>]*>)/, '$1$1'],
    content: ['<content type="html">', '<content>'],
    'plain-text': ['<title>Ships &amp; &lt;boats', '<title>Ships &amp;amp; &lt;b'],
    category: ['term="C++"', 'term=""'],
    enclosure: ['length="1234"', 'length="many"'],
    language: ['xml:lang="en"', 'xml:lang=""'],
    base: ['<entry', '<entry xml:base="https://x.example/"'],
  },
  json: {
    version: ['version/1.1', 'version/1'],
    'feed-fields': ['"title": "Harbour & news"', '"title": ""'],
    'item-fields': ['"content_html"', '"content"'],
    'id-unique': [/tag:x\.example[^"]*:everything/, 'tag:x.example,2024-05-01:ships'],
    'known-fields': ['"summary"', '"description"'],
    addresses: ['"url": "https://x.example/a/ships/"', '"url": "ships/"'],
    'next-url': ['"feed_url"', '"next_url": "https://x.example/a/feed.json", "feed_url"'],
    dates: ['"date_published": "2024-05-01T00:00:00Z"', '"date_published": "1 May"'],
    authors: ['"name": "Ada"', '"name": ""'],
    language: ['"language": "de"', '"language": "?"'],
    tags: ['"C++"', '1'],
    attachments: ['"size_in_bytes": 1234', '"size_in_bytes": "large"'],
  },
  html: {
    'well-formed': ['<p>Text', '<p =>Text'],
    active: ['<p>Text', '<iframe></iframe><p>Text'],
    handlers: ['<p>Text', '<p onclick="x">Text'],
    styles: ['<p>Text', '<p style="position:fixed">Text'],
    'ground-and-ink': ['<p>Text', '<p style="background-color:#fff">Text'],
    addresses: ['<p>Text', '<a href="#x">x</a><p>Text'],
    srcset: ['alt="A ship"', 'srcset="ship.png 2x" alt="A ship"'],
    anchors: ['<p>Text', '<p id="x">Text'],
    hidden: ['<p>Text', '<details></details><p>Text'],
    alternatives: [' alt="A ship"', ''],
    width: ['width="640"', 'width="800"'],
    headings: ['<p>Text', '<h1>x</h1><p>Text'],
  },
}

it('finds nothing in what the exporters make', async () => {
  for (const format of ['rss', 'atom', 'json'] as const) expect(lintFeed(await made(format))).toEqual([])
})

for (const [format, changes] of Object.entries(broken))
  it.each(Object.entries(changes))(`hears ${format}/%s`, async (rule, [from, to]) => {
    const before = await made(format === 'atom' || format === 'json' ? format : 'rss')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    expect(lintFeed(after).map((complaint) => complaint.split(':')[0])).toContain(`${format}/${rule}`)
  })

it('has a broken feed for every rule', () => {
  for (const [format, rules] of Object.entries(feedRules))
    expect(Object.keys(Object(Reflect.get(broken, format)))).toEqual(Object.keys(rules))
})

it('finds nothing in the feeds of the content and of every small post, in several languages', async () => {
  const { folder, remove } = await buildAll('rss,atom,json')
  try {
    const files = [
      ...filesOf(folder, 'feed.xml'),
      ...filesOf(folder, 'atom.xml'),
      ...filesOf(folder, 'feed.json'),
    ]
    expect(files.length).toBeGreaterThan(60)
    for (const file of files) expect(lintFeed(readFileSync(file, 'utf8')), file).toEqual([])
  } finally {
    remove()
  }
})

it.each([1, 3, 4, 7, 8])('the documents of a feed of %i items hang together', async (count) => {
  const recaps = Array.from({ length: count }, (_, index) => ({
    ...entry,
    recap: {
      ...ships,
      id: `ships-${index}`,
      published: { ...ships.published, iso: `2024-04-0${index + 1}` } as typeof ships.published,
    },
  }))
  for (const [exporter, fileName] of [
    [rss, 'feed.xml'],
    [atom, 'atom.xml'],
  ] as const) {
    const { value } = await exporter({ limit: 3 }).export(recaps, context)
    const documents = new Map(
      value
        .filter(({ path }) => new RegExp(`^(?:archive/\\d+/)?${fileName}$`).test(path))
        .map(({ path, bytes }) => [`https://x.example/a/${path}`, new TextDecoder().decode(bytes)]),
    )
    const current = `https://x.example/a/${fileName}`
    expect(lintHistory(documents, current)).toEqual([])
    expect(idsIn(documents).size).toBe(count)
    if (count > 3) {
      const torn = new Map(
        [...documents].map(([address, source]) => [address, source.replace('rel="next"', 'rel="other"')]),
      )
      expect(lintHistory(torn, current)).not.toEqual([])
    }
  }
})
