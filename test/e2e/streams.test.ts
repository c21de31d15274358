import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

test('a post comes from standard input and its deck goes to standard output', async () => {
  const site = siteOf({})
  const { code, out } = await site.recapWith(post('Piped'), 'build', '-', '--format', 'marp', '-o', '-')
  expect(code).toBe(0)
  expect(out).toMatch(/^---\n/)
  expect(out).toContain('Piped')
  expect(out).not.toContain('Open first')
  expect([...site.files('.').keys()]).toEqual([])
})

test('a binary output goes to standard output whole', async () => {
  const site = siteOf({ 'a.md': post('A') })
  const { out } = await site.recap('build', 'a.md', '--format', 'pdf', '-o', '-')
  expect(out).toMatch(/^%PDF-1\.7/)
  expect(out.trimEnd()).toMatch(/%%EOF$/)
})

test('-o names the file, and its extension the format', async () => {
  const site = siteOf({ 'a.md': post('A') })
  const { code } = await site.recap('build', 'a.md', '-o', 'out/handout.marp.md')
  expect(code).toBe(0)
  expect([...site.files('out').keys()]).toEqual(['handout.marp.md'])
  expect(site.has('dist')).toBe(false)
})

test('diagnostics are JSON or annotations when asked for', async () => {
  const site = siteOf({ 'a.md': `${post('A')}\nTODO: add the keynote, 100 %\n` })
  const json = await site.recap('build', 'a.md', '--format', 'marp', '--diagnostics', 'json')
  const parsed = JSON.parse(json.out)
  expect(parsed.diagnostics).toContainEqual(
    expect.objectContaining({
      rule: 'editorial/todo',
      severity: 'warning',
      place: { path: 'a.md', at: { line: 17, column: 1 } },
    }),
  )
  const github = await site.recap('check', 'a.md', '--diagnostics', 'github')
  expect(github.out).toMatch(/^::warning file=a\.md,line=17,col=1,title=editorial\/todo::.*100 %25/m)
})

test('inspect prints the recap, and rules lists every rule', async () => {
  const site = siteOf({ 'a.md': post('A') })
  const { code, out, err } = await site.recap('inspect', 'a.md', '--json')
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({ id: 'a', title: 'A', children: expect.any(Array) })
  expect((await site.recap('inspect', 'a.md')).out).toContain('Riverbed 3 [')
  expect((await site.recap('rules')).out).toMatch(/^editorial\/todo +warning {2}/m)
  expect((await site.recap('rules', 'check/link-text')).out).toMatch(
    /^check\/link-text \(warning\)\n\n.*screen readers/is,
  )
  expect(JSON.parse((await site.recap('rules', 'check/link-text', '--json')).out)).toMatchObject({
    'check/link-text': { severity: 'warning', mend: expect.any(String) },
  })
  const unknown = await site.recap('rules', 'linktext-link')
  expect([unknown.code, unknown.err]).toEqual([
    2,
    expect.stringContaining('Is it check/no-link, check/link-text, '),
  ])
})
