import { setTimeout as wait } from 'node:timers/promises'
import { main } from 'recapkit'
import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf, today } from './site.ts'

test('a change is built, until the person has had enough', async () => {
  const site = siteOf({ '_posts/2024-05-01-a.md': post('Before') })
  let out = ''
  let interrupt = (): void => {}
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const said = async (words: string): Promise<void> => {
    while (!out.includes(words)) await wait(20)
  }
  const code = main(['watch', '--format', 'marp'], {
    cwd: site.folder,
    stdin: (async function* () {})(),
    stdout: {
      write: (text) => {
        out += text
      },
    },
    stderr: { write: () => {} },
    env: {},
    now: today,
    interrupted: () => interrupted,
  })
  await said('Watching')
  expect(site.read('dist/a/a.marp.md')).toContain('Before')
  out = ''
  site.write('_posts/2024-05-01-a.md', post('After'))
  await said('Open first')
  expect(site.read('dist/a/a.marp.md')).toContain('After')
  expect(out).toContain('_posts/2024-05-01-a.md changed')
  interrupt()
  expect(await code).toBe(0)
})
