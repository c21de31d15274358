import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

const files = {
  'recap.config.yaml': 'site: { url: https://front.example/ }\ncontent: ["talks/*.md"]\n',
  'talks/opening.md': post('Opening'),
}
const ids = (feed: string): readonly string[] =>
  [...feed.matchAll(/<guid[^>]*>([^<]+)</g)].map((match) => match[1] ?? '')

test('--check tells what subscribers would see, and writes nothing', async () => {
  const site = siteOf(files)
  const { code, out } = await site.recap('publish', '--check')
  expect(code).toBe(0)
  expect(out).toMatch(/^new {6}Opening {2}tag:front\.example,2024-05-14:opening$/m)
  expect(out).toMatch(/^Subscribers see 3 new; 0 unchanged\.$/m)
  expect(site.has('recap.lock.yaml')).toBe(false)
})

test('an item keeps its identity when its heading and its file are renamed', async () => {
  const site = siteOf(files)
  await site.recap('publish')
  expect((await site.recap('publish', '--check')).out).toBe('Subscribers see nothing new; 3 unchanged.\n')
  await site.recap('build', '--format', 'rss')
  const before = ids(site.read('dist/announcements/feed.xml'))
  site.remove('talks/opening.md')
  site.write('talks/first-day.md', post('Opening').replace('### Lakeshore', '### Lakeshore Sync'))
  await site.recap('build', '--format', 'rss')
  expect(ids(site.read('dist/announcements/feed.xml')).toSorted()).toEqual(before.toSorted())
  expect((await site.recap('publish', 'talks')).out).toMatch(/^updated {2}Lakeshore Sync /m)
})

test('a build without a lock says that items may be delivered again, until something was published', async () => {
  const site = siteOf(files)
  expect((await site.recap('build', '--format', 'rss')).err).toContain('site/no-lock')
  expect((await site.recap('build', '--format', 'page')).err).not.toContain('site/no-lock')
  await site.recap('publish')
  expect((await site.recap('build', '--format', 'rss')).err).not.toContain('site/no-lock')
})

test('a damaged lock is an error, and is never written over', async () => {
  const site = siteOf({ ...files, 'recap.lock.yaml': 'version: 1\nhost: 3\n' })
  expect((await site.recap('publish')).code).toBe(1)
  expect(site.read('recap.lock.yaml')).toBe('version: 1\nhost: 3\n')
  const built = await site.recap('build', '--format', 'rss,marp')
  expect(built.code).toBe(1)
  expect(built.err).toMatch(/^recap\.lock\.yaml {2}error {2}.* {2}site\/damaged-lock$/m)
  expect([site.has('dist/feed.xml'), site.has('dist/opening/opening.marp.md')]).toEqual([false, true])
})

test('without an address of the site nothing is written down', async () => {
  const site = siteOf({ 'talks/opening.md': post('Opening') })
  const { code, err } = await site.recap('publish')
  expect([code, site.has('recap.lock.yaml')]).toEqual([1, false])
  expect(err).toContain('site/no-url')
})
