import { build, type Recap } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { uniqueIds } from './unique-ids.ts'

const recap = (id: string, lang = 'en'): Recap => ({ ...build.recap('A', []), id, lang })
const ids = (recaps: readonly Recap[], taken: readonly string[] = []): readonly string[] =>
  uniqueIds(recaps, 'en', new Set(taken)).value.map((one) => one.id)

test('the first of a name keeps it', () => {
  expect(ids([recap('talk'), recap('talk'), recap('other')])).toEqual(['talk', 'talk-2', 'other'])
})

test("a name of a post that is not built now is that post's", () => {
  expect(ids([recap('talk')], ['talk'])).toEqual(['talk-2'])
})

test("languages share a name, the site's own keeps it whatever the order", () => {
  expect(ids([recap('talk', 'de'), recap('talk')])).toEqual(['talk.de', 'talk'])
  expect(ids([recap('talk', 'de')])).toEqual(['talk'])
  expect(ids([recap('talk', 'de')], ['talk'])).toEqual(['talk.de'])
})

test('no post takes the folder of the feeds and pages of all posts', () => {
  expect(ids([recap('tags'), recap('announcements')])).toEqual(['tags-2', 'announcements-2'])
})

test('a name stays below what disks take, and whole in its characters', () => {
  const [long = ''] = ids([recap('ü'.repeat(400))])
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(120)
  expect(long).toMatch(/^ü+$/)
  expect(ids([recap('word-'.repeat(40))])).toEqual([`${'word-'.repeat(23)}word`])
})
