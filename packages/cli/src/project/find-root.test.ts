import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findRoot } from './find-root.ts'

test.for([
  [['blog/_config.yml', 'package.json'], 'blog/_posts/2024', 'blog'],
  [['_config.yml'], 'source/_posts', ''],
  [['package.json'], 'blog/_posts', 'blog'],
  [['package.json', 'blog/static/x'], 'blog/posts', ''],
  [['site/static/x', 'site/blog/2024/assets/x'], 'site/blog/2024', 'site'],
  [['hugo.toml'], 'content/posts/talk', ''],
] as const)('with %j the root of %s is %j', ([files, folder, root]) => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'recap-root-')))
  onTestFinished(() => rmSync(top, { recursive: true, force: true }))
  for (const file of files) {
    mkdirSync(dirname(join(top, file)), { recursive: true })
    writeFileSync(join(top, file), '')
  }
  mkdirSync(join(top, folder), { recursive: true })
  expect(relative(top, findRoot(join(top, folder)))).toBe(root)
})
