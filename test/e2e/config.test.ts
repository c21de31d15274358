import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

test('the configuration is found upward and says what is made, where and for which address', async () => {
  const site = siteOf({
    'recap.config.yaml':
      'site: { title: Front row, url: https://front.example/r/ }\ncontent: ["talks/*.md"]\noutput: { folder: made, formats: [marp, rss] }\n',
    'talks/opening.md': post('Opening'),
    'other/ignored.md': post('Ignored'),
  })
  const { code, err } = await site.recap('build', 'talks')
  expect([code, err.includes('site/no-url')]).toEqual([0, false])
  expect([...site.files('made').keys()]).toEqual(
    expect.arrayContaining(['announcements/feed.xml', 'feed.xml', 'opening/opening.marp.md']),
  )
  expect([...site.files('made').keys()].filter((path) => path.includes('ignored'))).toEqual([])
  expect(site.read('made/feed.xml')).toContain('https://front.example/r/feed.xml')
})

test('faults are told with file, line and column; nothing is built', async () => {
  const site = siteOf({
    'recap.config.yaml': 'site:\n  titel: Front row\noutput:\n  formats: [pdf, odt]\n',
    'a.md': post('A'),
  })
  const { code, err } = await site.recap('build', 'a.md')
  expect(code).toBe(1)
  expect(err).toContain('recap.config.yaml:2:3  error  "titel" is no key of "site".  config/invalid')
  expect(site.has('dist')).toBe(false)
})

test('rules can be silenced, raised and lowered; errors cannot', async () => {
  const noisy = post('A').replace('release notes', 'here')
  const site = siteOf({ 'recap.config.yaml': '', 'a.md': noisy })
  expect((await site.recap('check', 'a.md')).out).toMatch(/warning .* check\/link-text/)
  site.write('recap.config.yaml', 'check: { check/link-text: error }\n')
  const raised = await site.recap('check', 'a.md')
  expect(raised.out).toMatch(/error .* check\/link-text/)
  expect(raised.code).toBe(1)
  site.write('recap.config.yaml', 'check: { check/link-text: off, source/unreadable: off }\n')
  expect((await site.recap('check', 'a.md')).out).not.toContain('check/link-text')
  expect((await site.recap('check', 'gone.md')).code).toBe(1)
})

test("the blog's own configuration gives title, address and language", async () => {
  const site = siteOf({
    '_config.yml':
      'title: Front row\nurl: https://front.example\nbaseurl: /blog\nlang: de\nauthor: Mara Voss\n',
    '_posts/2024-05-01-a.md': post('A'),
  })
  const { code, err } = await site.recap('build', '--format', 'rss')
  expect([code, err.includes('site/no-url')]).toEqual([0, false])
  const feed = site.read('dist/feed.xml')
  expect(feed).toContain('https://front.example/blog/feed.xml')
  expect(feed).toContain('<title>Front row</title>')
  const inspected = JSON.parse((await site.recap('inspect', '_posts/2024-05-01-a.md', '--json')).out)
  expect(inspected).toMatchObject({ lang: 'de', authors: [{ name: 'Mara Voss' }] })
})

test("a blog's configuration that cannot be read is a warning", async () => {
  const site = siteOf({ '_config.yml': 'title: "never closed\n', '_posts/2024-05-01-a.md': post('A') })
  const { code, err } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(0)
  expect(err).toMatch(/^_config\.yml {2}warning {2}.* {2}config\/unreadable$/m)
})
