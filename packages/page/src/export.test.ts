import {
  build,
  defaultAccent,
  type Entry,
  type ExportContext,
  everything,
  madeRaster,
} from '@recapkit/content-model'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { page } from './export.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const context: ExportContext = {
  site: {
    title: 'Example recaps',
    url: 'https://recaps.example/blog/',
    lang: 'en',
    description: 'What was announced.',
    author: null,
  },
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: (id, format) => (format === 'rss' && id === null ? 'feed.xml' : null),
}
const bytes = new Uint8Array([1, 2, 3])
const image = { mediaType: 'image/svg+xml', bytes, width: 300, height: 200 } as const
const withCover: Entry = {
  recap: build.recap(
    'Harbour </script> Days',
    [
      build.section('contents', 'Contents', []),
      build.section('at-a-glance', 'At a glance', []),
      build.section('s', 'Ships', [
        build.announcement('ferry', 'Night ferry', build.stated('available', 'GA'), []),
        build.announcement('tug', 'Tug', build.stated('preview', 'Preview'), []),
      ]),
    ],
    {
      id: 'harbour',
      lang: 'ar',
      cover: build.picture('/cover.svg', ''),
      authors: [{ name: 'Mallory', url: 'javascript:alert(1)' }],
      published: { iso: '2026-01-02', precision: 'day', from: 'key' },
      event: { name: 'Harbour Days', place: 'Bremen', starts: '2026-01-01', ends: '2026-01-02', url: null },
    },
  ),
  assets: new Map([
    [
      '/cover.svg',
      {
        src: '/cover.svg',
        path: 'harbour/assets/cöver.svg',
        original: image,
        raster: madeRaster({ ...image, mediaType: 'image/png' }),
        outlines: null,
        width: 300,
        height: 200,
      },
    ],
  ]),
  made: [
    { format: 'pdf', path: 'harbour/harbour.pdf', mediaType: 'application/pdf', byteLength: 1_234_567 },
    { format: 'marp', path: 'harbour/harbour.marp.md', mediaType: 'text/markdown', byteLength: 700 },
  ],
}
const entries: readonly Entry[] = [{ recap: everything, assets: new Map(), made: [] }, withCover]

async function site(): Promise<ReadonlyMap<string, string>> {
  const { value, diagnostics } = await page().export(entries, context)
  expect(diagnostics).toEqual([])
  return new Map(value.map((file) => [file.path, new TextDecoder().decode(file.bytes)]))
}

function elements(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])]
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

const pages = [
  ...entries.map(({ recap }) => `${recap.id}/index.html`),
  'index.html',
  'announcements/index.html',
  'events/harbour-days/index.html',
]

test('a site is an index, a page for each recap and topic, the announcements, a style sheet, a sitemap and the pictures', async () => {
  expect([...(await site()).keys()].sort()).toEqual([
    'announcements/index.html',
    'assets/page.css',
    'authors/ada-quay/index.html',
    'authors/bo-pier/index.html',
    'authors/mallory/index.html',
    'events/harbour-days/index.html',
    'everything/index.html',
    'harbour/assets/cöver.svg',
    'harbour/assets/cöver.svg.png',
    'harbour/index.html',
    'index.html',
    'sitemap.xml',
    'tags/c-plus-plus/index.html',
    'tags/harbour/index.html',
    'tags/re-invent/index.html',
  ])
})

test.each(pages)('%s is HTML without a parse error, and its ids are unique', async (path) => {
  const errors: string[] = []
  const tree = parse((await site()).get(path) ?? '', { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
  const ids = elements(tree).flatMap((element) => attribute(element, 'id') ?? [])
  expect(ids).toEqual([...new Set(ids)])
  expect(elements(tree).filter(({ tagName }) => tagName === 'h1' || tagName === 'main')).toHaveLength(2)
})

test.each(pages)('%s links to what is there, and asks for nothing from elsewhere', async (path) => {
  const files = await site()
  const all = elements(parse(files.get(path) ?? ''))
  const idsOf = (file: string): readonly (string | undefined)[] =>
    elements(parse(files.get(file) ?? '')).map((element) => attribute(element, 'id'))
  const beside = new Set([
    ...files.keys(),
    'feed.xml',
    'announcements/feed.xml',
    'events/harbour-days/feed.xml',
    'harbour/harbour.pdf',
    'harbour/harbour.marp.md',
  ])
  for (const element of all) {
    const address = attribute(element, 'href') ?? attribute(element, 'src')
    if (address === undefined) continue
    const leads = element.tagName === 'a' || attribute(element, 'rel') === 'canonical'
    if (/^[a-z]+:/.test(address)) {
      expect(leads || address.startsWith('data:'), address).toBe(true)
      continue
    }
    const [file = '', anchor] = address.split('#')
    const resolved = decodeURIComponent(new URL(file, `https://x.example/${path}`).pathname.slice(1))
    if (anchor !== undefined) expect(idsOf(resolved), address).toContain(decodeURIComponent(anchor))
    if (file !== '') expect(beside, address).toContain(resolved)
  }
})

test('a page names its language and direction, its downloads and what search engines read', async () => {
  const html = (await site()).get('harbour/index.html') ?? ''
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<small>1.2 MB</small>')
  expect(html).not.toContain('href="javascript:')
  expect(html).toContain('<link rel="canonical" href="https://recaps.example/blog/harbour/">')
  expect(html).toContain(
    '<meta property="og:image" content="https://recaps.example/blog/harbour/assets/c%C3%B6ver.svg.png">',
  )
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'Article',
    headline: 'Harbour </script> Days',
    about: { '@type': 'Event', startDate: '2026-01-01', location: { name: 'Bremen' } },
  })
})

test('the table at a glance can be read and filtered without a script', async () => {
  const files = await site()
  const html = files.get('harbour/index.html') ?? ''
  expect(html).toContain('<tr data-stage="preview"><td><a href="#tug">Tug</a></td>')
  expect(html).toContain('<input type="radio" name="stage" id="_show-preview" value="preview">')
  expect(files.get('assets/page.css')).toContain('.glance:has(#_show-preview:checked) tr[data-stage]:not(')
})

test('everything that was announced stands on one page, in the language of its recap', async () => {
  const html = (await site()).get('announcements/index.html') ?? ''
  expect(html).toContain('<tbody lang="ar">')
  expect(html).toContain('<a href="../harbour/index.html#ferry">Night ferry</a>')
  expect(html).toContain('name="stage" id="_show-available"')
})

test('a page that stands alone is one file with its looks, its pictures beside it, and leads to no other', async () => {
  const { value } = await page({ alone: true }).export([{ ...withCover, made: [] }], {
    ...context,
    addresses: () => null,
  })
  expect(value.map((file) => file.path)).toEqual([
    'harbour/index.html',
    'harbour/assets/cöver.svg',
    'harbour/assets/cöver.svg.png',
  ])
  const html = new TextDecoder().decode(value[0]?.bytes)
  expect(html).toContain('<style>\n:root {')
  expect(html).toContain('<img src="assets/c%C3%B6ver.svg"')
  expect(html).not.toMatch(/href="\.\.\/|rel="(?:stylesheet|canonical)"|recaps\.example/)
  const errors: string[] = []
  parse(html, { onParseError: ({ code }) => errors.push(code) })
  expect(errors).toEqual([])
})

test('the index lists the newest first, and the sitemap every page', async () => {
  const files = await site()
  const titles = [...(files.get('index.html') ?? '').matchAll(/<h2><a href="(.*?)"/g)].map(
    (match) => match[1],
  )
  expect(titles).toEqual(['harbour/index.html', 'everything/index.html'])
  expect(files.get('sitemap.xml')).toContain(
    '<url><loc>https://recaps.example/blog/harbour/</loc><lastmod>2026-01-02</lastmod></url>',
  )
})
