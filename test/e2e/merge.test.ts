import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { findProgram, need } from '../conformance-tools/programs.ts'
import { post } from './posts.ts'
import { type Site, siteOf } from './site.ts'

const files = {
  'recap.config.yaml': 'site: { url: https://front.example/ }\ncontent: ["talks/*.md"]\n',
  'talks/opening.md': post('Opening'),
}

/** Runs git in the site; answers whether it ended well. */
function gitIn(site: Site, program: string): (...argv: readonly string[]) => boolean {
  const settings = [
    'user.name=A',
    'user.email=a@b.example',
    'commit.gpgsign=false',
    'init.defaultBranch=main',
  ]
  return (...argv) => {
    try {
      const all = [...settings.flatMap((one) => ['-c', one]), ...argv]
      execFileSync(program, all, { cwd: site.folder, stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
}

/** Two people publish on branches of their own, from one state; the second is merged into the first. */
async function mergeTwoBranches(site: Site, git: (...argv: readonly string[]) => boolean): Promise<boolean> {
  const publish = async (day: string): Promise<void> => {
    expect((await site.recapOn(day, 'publish')).code).toBe(0)
    expect(git('add', '-A') && git('commit', '-m', day)).toBe(true)
  }
  git('init')
  await publish('2025-06-01')
  git('checkout', '-b', 'theirs')
  site.write('talks/closing.md', post('Closing', { date: '2024-05-16' }))
  await publish('2025-06-02')
  git('checkout', '-b', 'ours', 'main')
  site.write('talks/middle.md', post('Middle', { date: '2024-05-15' }))
  site.write('talks/opening.md', post('Opening').replace('half the time', 'a third of the time'))
  await publish('2025-06-03')
  return git('merge', '--no-edit', 'theirs')
}

const ids = (lock: string): readonly string[] =>
  [...lock.matchAll(/"id":"([^"]*)"/g)].map((one) => one[1] ?? '')

test('git merges the locks of two branches by itself, when told to keep both sides', async (context) => {
  const program = need(context, 'git', findProgram('git'))
  const site = siteOf({ ...files, '.gitattributes': 'recap.lock.yaml merge=union\n' })
  expect(await mergeTwoBranches(site, gitIn(site, program))).toBe(true)
  const { out, err, code } = await site.recapOn('2025-06-04', 'publish', '--check')
  expect([out, err, code]).toEqual(['Subscribers see nothing new; 9 unchanged.\n', '', 0])
})

test('a merge that git leaves open is settled by publishing', async (context) => {
  const program = need(context, 'git', findProgram('git'))
  const site = siteOf(files)
  expect(await mergeTwoBranches(site, gitIn(site, program))).toBe(false)
  expect(site.read('recap.lock.yaml')).toMatch(/^<{7} /m)
  const published = await site.recapOn('2025-06-04', 'publish')
  expect([published.out, published.code]).toEqual(['Subscribers see nothing new; 9 unchanged.\n', 0])
  expect(published.err).toContain('site/merged-lock')
  const lock = site.read('recap.lock.yaml')
  expect(lock).not.toMatch(/^[<=>]{7}/m)
  expect(ids(lock)).toHaveLength(9)
  expect(new Set(ids(lock)).size).toBe(9)
  expect((await site.recap('build', '--format', 'rss')).code).toBe(0)
})
