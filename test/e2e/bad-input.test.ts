import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

const lines = (text: string, rule: string): readonly string[] =>
  text.split('\n').filter((line) => line.endsWith(`  ${rule}`))

test('a missing path is one line, and the other paths are built', async () => {
  const site = siteOf({ 'talks/good.md': post('Good') })
  const { code, err, out } = await site.recap('build', 'nowhere', 'talks/good.md', '--format', 'marp')
  expect(lines(err, 'source/unreadable')).toEqual([
    'nowhere  error  There is no such file or folder.  source/unreadable',
  ])
  expect(code).toBe(1)
  expect(site.has('dist/good/good.marp.md')).toBe(true)
  expect(out).toContain('Open first: dist/good/good.marp.md')
})

test('a folder without posts says so', async () => {
  const site = siteOf({ 'notes/picture.txt': 'no post' })
  const { code, err } = await site.recap('build', 'notes')
  expect(code).toBe(1)
  expect(lines(err, 'site/no-recap')).toHaveLength(1)
  expect(site.has('dist/feed.xml')).toBe(false)
})

test('bad posts among good ones: each has its lines, the good ones are built', async () => {
  const site = siteOf({
    '_posts/2024-05-01-good.md': post('Good'),
    '_posts/2024-05-02-broken.md': '---\ntitle: "never closed\ntags: [a, b\n---\nStill a text.\n',
    '_posts/2024-05-03-also-good.md': post('Also good'),
  })
  site.write('_posts/2024-05-04-latin.md', Buffer.from('---\ntitle: Caf\xe9\n---\nBonjour.\n', 'latin1'))
  site.write('_posts/2024-05-05-empty.md', '')
  const { code, err } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(1)
  expect(lines(err, 'source/not-utf8')[0]).toMatch(/^_posts\/2024-05-04-latin\.md(:\d+:\d+)? {2}error {2}/)
  expect(err).toMatch(/_posts\/2024-05-02-broken\.md:\d+:\d+ {2}(error|warning) {2}.* {2}front-matter\//)
  expect(site.has('dist/good/good.marp.md')).toBe(true)
  expect(site.has('dist/also-good/also-good.marp.md')).toBe(true)
  expect(site.has('dist/latin')).toBe(false)
  expect(err).not.toMatch(/^\s+at /m)
})

test('a link that leads in a circle is one line', async () => {
  const site = siteOf({ 'talks/good.md': post('Good') })
  symlinkSync('circle.md', join(site.folder, 'circle.md'))
  const { code, err } = await site.recap('build', 'circle.md', 'talks/good.md', '--format', 'marp')
  expect(code).toBe(1)
  expect(lines(err, 'source/unreadable')[0]).toMatch(/^circle\.md {2}error {2}It could not be read: ELOOP/)
  expect(site.has('dist/good/good.marp.md')).toBe(true)
})

test('a post that links show twice is built once', async () => {
  const site = siteOf({ '_posts/2024-05-01-good.md': post('Good') })
  symlinkSync('..', join(site.folder, '_posts/up'))
  await site.recap('build', '--format', 'marp')
  expect([...site.files('dist').keys()]).toEqual(['.recap-manifest.json', 'good/good.marp.md'])
})

test('a folder that is named like a post is one line', async () => {
  const site = siteOf({ '_posts/2024-05-01-good.md': post('Good'), 'odd.md/inner.txt': 'x' })
  const { code, err } = await site.recap('build', '_posts', 'odd.md', '--format', 'marp')
  expect(code).toBe(0)
  expect(err).not.toContain('EISDIR')
})

test('an output folder that cannot be made is one line', async () => {
  const site = siteOf({ '_posts/2024-05-01-good.md': post('Good'), taken: 'a file' })
  const { code, err } = await site.recap('build', '--format', 'marp', '--out', 'taken')
  expect(code).toBe(1)
  expect(lines(err, 'output/unwritable')).toHaveLength(1)
  expect(site.read('taken')).toBe('a file')
})
