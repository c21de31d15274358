import { expect, test } from 'vitest'
import { post } from './posts.ts'
import { siteOf } from './site.ts'

const files = {
  'a.md': `${post('Harbour days')}\n## Ships\n\n${'The night ferry crosses in six hours. '.repeat(40)}\n`,
}

test('deck tells of every slide how many words it shows and how long its notes take', async () => {
  const { code, out } = await siteOf(files).recap('deck')
  expect(code).toBe(0)
  expect(out).toMatch(/^Harbour days: \d+ slides, 2\.\d minutes of notes$/m)
  expect(out).toMatch(/^ +\d+ +\d+ +2\.\d {2}Ships$/m)
})

test('notes that take longer than there is time for are told, with what takes longest', async () => {
  const site = siteOf(files)
  const { code, out } = await site.recap('deck', '--minutes', '1.5')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^a\.md {2}warning {2}The notes take 2\.\d minutes .* there are 1\.5\. {2}deck\/too-long\n.*“Ships”/m,
  )
  expect((await site.recap('deck', '--minutes', '9')).out).not.toContain('deck/too-long')
  expect((await site.recap('deck', '--minutes', 'soon')).code).toBe(2)
})

test('a check without a browser is an error that says so', async () => {
  const { code, out } = await siteOf(files).recap('deck', '--check')
  expect(code).toBe(1)
  expect(out).toMatch(
    /error {2}No deck was looked at: no Chromium, Chrome or Edge was found\. {2}deck\/unchecked\n.*CHROME_PATH/,
  )
})

test('--json tells of each slide in a line a deck, diagnostics apart', async () => {
  const { out } = await siteOf(files).recap('deck', '--json', '--format', 'marp,slidev')
  const decks = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(decks.map(({ format }) => format)).toEqual(['marp', 'slidev'])
  const ships = decks[0].slides.find(({ title }: { title: string }) => title === 'Ships')
  expect(ships).toMatchObject({ kind: 'content', part: 1, measured: null })
  expect(ships.height).toBeLessThanOrEqual(ships.room)
})

test('a deck that was made, or written by hand, is told of as it lies on the disk', async () => {
  const site = siteOf(files)
  await site.recap('build', '--format', 'marp,reveal,slidev')
  for (const format of ['marp', 'reveal', 'slidev']) {
    const { code, out } = await site.recap('deck', `dist/a/a.${format}.md`)
    expect(code).toBe(0)
    expect(out).toMatch(/^Harbour days: \d+ slides, 2\.\d minutes of notes$/m)
    expect(out).toMatch(/^ +\d+ +\d+ +2\.\d {2}Ships$/m)
  }
  const byHand = siteOf({
    'talk.md': '---\nmarp: true\n---\n\n# One\n\n```\n---\n```\n\n---\n\n# Two\n\n<!-- spoken -->\n',
  })
  expect((await byHand.recap('deck', 'talk.md')).out).toMatch(/^talk\.md: 2 slides/m)
})
