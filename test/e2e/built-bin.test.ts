import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { filesBelow, siteOf } from './site.ts'

// `npm test` compiles before it tests, so that the command stands built.
const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))

test('the built command builds', () => {
  const site = siteOf({ '_posts/2024-05-01-a.md': post('A') })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'build', '--site', 'https://a.example/'],
    {
      cwd: site.folder,
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')])
  expect(stdout).toMatch(/^ {2}dist\/a\/a\.pdf +\d/m)
  expect(stdout).toMatch(/^1 post, \d+ files, no errors, no warnings, \d+ notes?, [\d.]+ s$|no notes/m)
  expect(stdout.trimEnd()).toMatch(/^Open first: dist\/a\/a\.pdf$/m)
})

test('help is shown without any format being imported', () => {
  const script = `process.argv.splice(1, 1, 'recap', '--help')
    await import(${JSON.stringify(`file://${bin}`)})
    const { Session } = await import('node:inspector')
    const session = new Session()
    session.connect()
    const urls = []
    session.on('Debugger.scriptParsed', ({ params }) => urls.push(params.url))
    session.post('Debugger.enable')
    process.stderr.write(JSON.stringify(urls))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, 'x'], {
    encoding: 'utf8',
  })
  expect(stdout).toContain('Usage: recap')
  const urls: readonly string[] = JSON.parse(stderr)
  expect(urls.some((url) => url.includes('/commander/'))).toBe(true)
  expect(
    urls.filter((url) => /pdfkit|fontkit|\/docx\/|\/marked\/|\/yaml\/|\/ajv\/|sharp|resvg/.test(url)),
  ).toEqual([])
})

test('two builds in different time zones and folders give the same bytes', () => {
  const site = siteOf({
    '_posts/2024-05-01-a.md': post('A'),
    'recap.config.yaml': 'site: { url: https://a.example/ }\n',
  })
  const elsewhere = siteOf({})
  cpSync(site.folder, join(elsewhere.folder, 'deeper'), { recursive: true })
  const run = (cwd: string, timeZone: string, ...options: readonly string[]): void => {
    const env = { ...process.env, TZ: timeZone, LANG: 'de_DE.UTF-8' }
    execFileSync(process.execPath, [bin, 'build', ...options], { cwd, env, stdio: 'pipe' })
  }
  run(site.folder, 'Pacific/Kiritimati')
  run(elsewhere.folder, 'America/Los_Angeles', 'deeper', '--out', 'made/here')
  const [one, two] = [filesBelow(join(site.folder, 'dist')), filesBelow(join(elsewhere.folder, 'made/here'))]
  expect([...two.keys()]).toEqual([...one.keys()])
  for (const [path, bytes] of one) expect(two.get(path)?.equals(bytes), path).toBe(true)
})

test('a reader that has seen enough is no error', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" rules | head -1`], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
})
