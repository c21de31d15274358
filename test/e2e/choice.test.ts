import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

const files = {
  '_posts/2024-05-01-shown.md': post('Shown'),
  '_posts/2024-05-02-sketch.md': post('Sketch', { draft: 'true' }),
  '_posts/2025-12-24-later.md': post('Later', { date: '2025-12-24' }),
  '_drafts/idea.md': post('Idea'),
}

test('drafts and posts of the future are left out, and told', async () => {
  const site = siteOf(files)
  const { code, err } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(0)
  expect(err).toMatch(/2024-05-02-sketch\.md {2}info .* {2}site\/draft$/m)
  expect(err).toMatch(/2025-12-24-later\.md {2}info .* {2}site\/future$/m)
  expect([...site.files('dist').keys()]).toEqual(['.recap-manifest.json', 'shown/shown.marp.md'])
})

test('--drafts and --future include them', async () => {
  const site = siteOf(files)
  await site.recap('build', '--format', 'marp', '--drafts', '--future')
  expect([...site.files('dist').keys()]).toEqual([
    '.recap-manifest.json',
    'idea/idea.marp.md',
    'later/later.marp.md',
    'shown/shown.marp.md',
    'sketch/sketch.marp.md',
  ])
})

test('a post that is named itself is built whatever its state', async () => {
  const site = siteOf(files)
  await site.recap('build', '_posts/2024-05-02-sketch.md', '--format', 'marp')
  expect(site.has('dist/sketch/sketch.marp.md')).toBe(true)
})

test('--strict counts warnings, --release counts what an editor left', async () => {
  const site = siteOf({ 'a.md': `${post('A')}\nTODO: add the keynote\n`, 'b.md': post('B') })
  expect((await site.recap('check', 'a.md')).code).toBe(0)
  expect((await site.recap('check', 'a.md', '--strict')).code).toBe(1)
  const released = await site.recap('check', 'a.md', '--release')
  expect(released.out).toMatch(/^a\.md:\d+:1 {2}error .* {2}editorial\/todo$/m)
  expect(released.code).toBe(1)
  expect((await site.recap('check', 'b.md', '--strict', '--release')).code).toBe(0)
})

test('two posts of one name are told apart', async () => {
  const site = siteOf({ 'one/talk.md': post('One'), 'two/talk.md': post('Two') })
  const { code, err } = await site.recap('build', '.', '--format', 'marp')
  expect(code).toBe(0)
  expect(err).toMatch(/^two\/talk\.md {2}warning .*"talk-2"\. {2}site\/duplicate-id$/m)
  expect(site.read('dist/talk/talk.marp.md')).toContain('One')
  expect(site.read('dist/talk-2/talk-2.marp.md')).toContain('Two')
})

test('languages of one post are told apart by their tag', async () => {
  const site = siteOf({ 'en/talk.md': post('Talk'), 'de/talk.md': post('Vortrag', { lang: 'de' }) })
  const { err } = await site.recap('build', '.', '--format', 'marp')
  expect(err).not.toContain('site/duplicate-id')
  expect(site.read('dist/talk.de/talk.de.marp.md')).toContain('Vortrag')
  expect(site.read('dist/talk/talk.marp.md')).toContain('Talk')
})
