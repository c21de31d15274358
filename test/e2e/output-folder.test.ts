import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

const two = { '_posts/2024-05-01-one.md': post('One'), '_posts/2024-05-02-two.md': post('Two') }

test('files of an earlier build that no longer belong go, nothing else does', async () => {
  const site = siteOf(two)
  await site.recap('build', '--format', 'marp')
  site.write('dist/two/mine.txt', 'kept')
  site.write('dist/mine.txt', 'kept')
  site.remove('_posts/2024-05-02-two.md')
  const { code } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(0)
  expect([...site.files('dist').keys()]).toEqual([
    '.recap-manifest.json',
    'mine.txt',
    'one/one.marp.md',
    'two/mine.txt',
  ])
})

test('building one post leaves the outputs of the others, and the feeds, as they are', async () => {
  const site = siteOf(two)
  await site.recap('build', '--format', 'marp,rss')
  const before = site.files('dist')
  site.write('_posts/2024-05-01-one.md', post('One again'))
  const { code, err } = await site.recap('build', '_posts/2024-05-01-one.md', '--format', 'marp,rss')
  expect(code).toBe(0)
  expect(err).toMatch(/^info .* {2}output\/left-out$/m)
  expect(site.read('dist/one/one.marp.md')).toContain('One again')
  const after = site.files('dist')
  expect([...after.keys()]).toEqual([...before.keys()])
  expect(after.get('feed.xml')).toEqual(before.get('feed.xml'))
  await site.recap('build', '--format', 'marp,rss')
  expect(site.read('dist/feed.xml')).toContain('One again')
})

test('a build of one format leaves the others; one with fewer configured takes them away', async () => {
  const site = siteOf({ ...two, 'recap.config.yaml': 'output: { formats: [marp, rss] }\n' })
  await site.recap('build')
  await site.recap('build', '--format', 'rss')
  expect(site.has('dist/one/one.marp.md')).toBe(true)
  site.write('recap.config.yaml', 'output: { formats: [marp] }\n')
  await site.recap('build')
  expect(site.has('dist/feed.xml')).toBe(false)
  expect(site.has('dist/one/one.marp.md')).toBe(true)
})

test('a post that can no longer be read keeps its earlier outputs', async () => {
  const site = siteOf(two)
  await site.recap('build', '--format', 'marp')
  site.write('_posts/2024-05-01-one.md', Buffer.from([0x2d, 0xff, 0xfe, 0xe9]))
  expect((await site.recap('build', '--format', 'marp')).code).toBe(1)
  expect(site.read('dist/one/one.marp.md')).toContain('One')
})

test('a format that could not be run keeps its earlier outputs', async () => {
  const site = siteOf(two)
  await site.recap('build', '--format', 'docx,marp')
  const { code, err } = await site.recap('build', '--format', 'docx,marp', '--reference-doc', 'gone.docx')
  expect(code).toBe(1)
  expect(err).toMatch(/^error {2}The format docx could not be loaded: .*gone\.docx.* {2}export\/failed$/m)
  expect(site.has('dist/one/one.docx')).toBe(true)
})

test('a name that no disk takes is shortened, and a place that is taken stops no other', async () => {
  const site = siteOf({ ...two, 'dist/two': 'a file where a folder is wanted' })
  site.write('_posts/2024-05-03-long.md', post('Long', { slug: 'very-long-name-'.repeat(30) }))
  const { code, err } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(1)
  expect(err).toMatch(/^error {2}two\/two\.marp\.md could not be written: .* {2}output\/unwritable$/m)
  const made = [...site.files('dist').keys()].filter((path) => path.endsWith('.marp.md'))
  expect(made).toEqual([
    'one/one.marp.md',
    expect.stringMatching(/^very-long-name-.{90,110}\/very-long-name-.*\.marp\.md$/),
  ])
})

test('outputs may lie among the posts', async () => {
  const site = siteOf({ 'one.md': post('One') })
  for (const _ of [1, 2]) {
    const { code } = await site.recap('build', '--format', 'marp,slidev', '--out', '.')
    expect(code).toBe(0)
    expect([...site.files('.').keys()].filter((path) => path.endsWith('.md'))).toEqual([
      'one.md',
      'one/one.marp.md',
      'one/one.slidev.md',
    ])
  }
})

test('a file in the way that is not ours stays as it is', async () => {
  const site = siteOf({ ...two, 'dist/one/one.marp.md': 'written by hand' })
  const { code, err } = await site.recap('build', '--format', 'marp')
  expect(code).toBe(1)
  expect(err).toMatch(/^error {2}one\/one\.marp\.md is in the output folder already.* {2}output\/not-ours$/m)
  expect(site.read('dist/one/one.marp.md')).toBe('written by hand')
  expect(site.has('dist/two/two.marp.md')).toBe(true)
})

test('a manifest that was tampered with leads nowhere', async () => {
  const site = siteOf({ ...two, 'keep.txt': 'kept' })
  site.write('dist/.recap-manifest.json', '{"files":{"../keep.txt":[{"source":null,"format":"rss"}],"a":3}}')
  expect((await site.recap('build', '--format', 'marp')).code).toBe(0)
  expect(site.read('keep.txt')).toBe('kept')
  site.write('dist/.recap-manifest.json', 'no JSON')
  expect((await site.recap('build', '--format', 'marp')).code).toBe(0)
})

test('no temporary file is left behind', async () => {
  const site = siteOf(two)
  await site.recap('build', '--format', 'marp,docx')
  expect(
    [...site.files('dist').keys()].filter((path) => /\.tmp|recap-part|\.recap-(?!manifest)/.test(path)),
  ).toEqual([])
})
