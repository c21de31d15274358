import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

test.each([
  [['build', '--frobnicate'], /^error: unknown option '--frobnicate'\n$/],
  [
    ['build', '--format', 'odt'],
    /^error: option '--format <names>' argument 'odt' is invalid\. Known formats: pdf, .*\n$/,
  ],
  [
    ['build', '--site', 'example.org'],
    /^error: option '--site <url>' argument 'example\.org' is invalid\..*\n$/,
  ],
  [
    ['build', '--diagnostics', 'xml'],
    /^error: option '--diagnostics <form>' .*Allowed choices are text, excerpt, json, github, sarif\.\n$/,
  ],
  [
    ['build', '-o', 'x.pdf', '--out', 'dist'],
    /^error: option '-o, --output <file>' cannot be used with option '--out <folder>'\n$/,
  ],
  [['build', '-o', 'recap.odt', 'a.md'], /^error: -o needs --format with one of pdf, .*\n$/],
  [
    ['build', '-o', 'x.pdf', '--format', 'pdf,docx', 'a.md'],
    /^error: -o takes one format, not pdf, docx\.\n$/,
  ],
  [['built'], /^error: unknown command 'built'/],
  [['inspect'], /^error: missing required argument 'file'\n$/],
])('%j is one clear line and exit code 2', async (argv, message) => {
  const site = siteOf({ 'a.md': post('A') })
  const { code, out, err } = await site.recap(...argv)
  expect(err).toMatch(message)
  expect([code, out]).toEqual([2, ''])
  expect(site.has('dist')).toBe(false)
})

test('help and version are no errors, and bare use shows the help', async () => {
  const site = siteOf({})
  expect(await site.recap('--help')).toMatchObject({ code: 0, err: '' })
  expect((await site.recap('build', '--help')).out).toContain('Word document')
  expect((await site.recap('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(await site.recap()).toMatchObject({ code: 2, out: '' })
})

test('-o takes one post', async () => {
  const site = siteOf({ '_posts/2024-05-01-a.md': post('A'), '_posts/2024-05-02-b.md': post('B') })
  const { code, err } = await site.recap('build', '-o', 'one.marp.md')
  expect([code, err]).toEqual([2, 'error: -o takes one post, and 2 were found; use --out for a folder.\n'])
})
