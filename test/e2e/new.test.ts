import { expect, test } from 'vitest'
import { siteOf } from './site.ts'

test.for([
  [{}, 'cloud-days-2025/index.md'],
  [{ '_config.yml': 'title: x\n' }, '_posts/2025-06-01-cloud-days-2025.md'],
  [{ 'hugo.toml': 'title = "x"\n', 'content/blog/old.md': '' }, 'content/blog/cloud-days-2025/index.md'],
] as const)('a new post lies where the site keeps its posts: %j', async ([files, path]) => {
  const site = siteOf(files)
  const { code, out } = await site.recap('new', 'Cloud Days 2025')
  expect([code, out.split('\n')[0]]).toEqual([0, path])
  expect((await site.recap('check', path, '--strict', '--release')).out).toBe(
    'no errors, no warnings, no notes\n',
  )
  const { children, ...facts } = JSON.parse((await site.recap('inspect', path, '--json')).out)
  expect(facts).toMatchObject({ title: 'Cloud Days 2025', draft: true, event: { starts: '2025-06-01' } })
  expect(children.length).toBeGreaterThan(1)
})

test('what is there already is never overwritten', async () => {
  const site = siteOf({ 'talk.md': 'mine' })
  const { code, err } = await site.recap('new', 'Talk', '-o', 'talk.md')
  expect([code, err]).toEqual([2, 'error: talk.md is there already.\n'])
  expect(site.read('talk.md')).toBe('mine')
})
