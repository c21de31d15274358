import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { type Site, siteOf } from './site.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><circle r="9"/></svg>'
const days = ['12', '13', '14'].map((day) => [
  `talks/day-${day}.md`,
  post(`Day ${day}`, { date: `2024-05-${day}` }),
])
const files = {
  'recap.config.yaml': `site: { url: "https://front.example/recaps/" }
content: ["talks/*.md"]
feeds: { limit: 2, hub: "https://hub.example/" }
`,
  'talks/quay.svg': drawing,
  ...Object.fromEntries(days),
}

/** The addresses of feeds and pages that lie below the site, with the file that names them. */
function addressesBelow(site: Site, url: string): readonly (readonly [file: string, address: string])[] {
  return [...site.files('dist')].flatMap(([file, bytes]) => {
    if (!/\.(?:xml|json|html)$/.test(file) || file.startsWith('.')) return []
    const found = bytes.toString().match(/https:\/\/front\.example\/[^"\s<\\]*/g) ?? []
    return found.filter((address) => address.startsWith(url)).map((address) => [file, address] as const)
  })
}

test('what is made can be uploaded as it is: every address below the site is a file, every anchor an id', async () => {
  const site = siteOf(files)
  site.write(
    'talks/day-14.md',
    `${post('Day 14', { tags: '[C++, "re:Invent", 日本語]' })}\n![The quay](quay.svg)\n`,
  )
  expect((await site.recap('build', '--format', 'docx,marp,rss,atom,json,page')).code).toBe(0)
  const made = site.files('dist')
  const addresses = addressesBelow(site, 'https://front.example/recaps/')
  expect(addresses.length).toBeGreaterThan(300)
  for (const [file, address] of addresses) {
    const [path = '', anchor] = decodeURIComponent(
      address.slice('https://front.example/recaps/'.length),
    ).split('#')
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
    expect([...made.keys()], `${address} in ${file}`).toContain(target)
    if (anchor !== undefined) expect(made.get(target)?.toString(), address).toContain(`id="${anchor}"`)
  }
})

test('one page can be had as one file, with its pictures beside it, without an address of the site', async () => {
  const site = siteOf({
    'talk.md': `${post('Talk', { tags: '[AWS]' })}\n![The quay](quay.svg)\n`,
    'quay.svg': drawing,
  })
  const { code, err } = await site.recap('build', 'talk.md', '-o', 'out/talk.html')
  expect(code).toBe(0)
  expect(err).not.toContain('site/no-url')
  expect([...site.files('out').keys()]).toEqual(['assets/quay.svg', 'talk.html'])
  expect(site.read('out/talk.html')).toContain('<img src="assets/quay.svg" alt="The quay"')
})

test('the configuration says how many items a feed holds, and which hub tells of news', async () => {
  const site = siteOf(files)
  expect((await site.recap('build', '--format', 'rss')).code).toBe(0)
  const feed = site.read('dist/feed.xml')
  expect(feed.match(/<item>/g)).toHaveLength(2)
  expect(feed).toContain('<atom:link href="https://hub.example/" rel="hub"/>')
  expect(feed).toContain('href="https://front.example/recaps/archive/1/feed.xml" rel="prev-archive"')
  expect(site.read('dist/archive/1/feed.xml').match(/<item>/g)).toHaveLength(2)
})

test.for([
  [
    'Jekyll',
    'https://blog.example/2024/05/14/low-tide.html',
    { '_config.yml': 'url: https://blog.example\n', '_posts/2024-05-14-low-tide.md': post('Low Tide') },
  ],
  [
    'Hugo',
    'https://blog.example/log/2024/low-tide/',
    {
      'hugo.toml': 'baseURL = "https://blog.example/log/"\n[permalinks.page]\nposts = "/:year/:slug/"\n',
      'content/posts/low-tide.md': post('Low Tide'),
    },
  ],
  [
    'A blog without an address',
    'https://front.example/low-tide/',
    { '_posts/2024-05-14-low-tide.md': post('Low Tide') },
  ],
] as const)('%s: items lead to %s', async ([, link, blog]) => {
  const site = siteOf(blog)
  expect((await site.recap('build', '--site', 'https://front.example/', '--format', 'rss,page')).code).toBe(0)
  expect(site.read('dist/feed.xml')).toContain(`<link>${link}</link>`)
  expect(site.read('dist/announcements/feed.xml')).toContain(`<link>${link}#lakeshore</link>`)
  expect(site.read('dist/low-tide/index.html')).toContain(`<link rel="canonical" href="${link}">`)
})
