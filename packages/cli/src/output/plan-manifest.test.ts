import { expect, test } from 'vitest'
import { parseManifest, printManifest } from './manifest.ts'
import { planManifest } from './plan-manifest.ts'

const pdf = { source: 'a.md', format: 'pdf' }
const deck = { source: 'a.md', format: 'marp' }
const feed = { source: null, format: 'rss' }

test('what this build makes belongs, what it replaces and does not make goes', () => {
  const earlier = new Map([
    ['a/a.pdf', [pdf]],
    ['a/old.pdf', [pdf]],
    ['feed.xml', [feed]],
  ])
  const plan = planManifest(earlier, new Map([['a/a.pdf', [pdf]]]), (owner) => owner.source === 'a.md')
  expect(plan.stale).toEqual(['a/old.pdf'])
  expect([...plan.manifest.keys()].sort()).toEqual(['a/a.pdf', 'feed.xml'])
})

test('a picture of two formats stays while one of them still shows it', () => {
  const earlier = new Map([['a/assets/x.png', [deck, feed]]])
  const plan = planManifest(earlier, new Map(), (owner) => owner.format === 'marp')
  expect(plan.stale).toEqual([])
  expect(plan.manifest.get('a/assets/x.png')).toEqual([feed])
})

test('a manifest is read back as it was written, whatever the order of its files', () => {
  const one = new Map([
    ['b', [pdf]],
    ['a', [feed]],
  ])
  const two = new Map([
    ['a', [feed]],
    ['b', [pdf]],
  ])
  expect(printManifest(one)).toBe(printManifest(two))
  expect(parseManifest(printManifest(one))).toEqual(two)
})

test('paths that lead out of the folder are not believed', () => {
  const files = {
    '../a': [feed],
    '/etc/x': [feed],
    'a/../../b': [feed],
    'a\\b': [feed],
    'a//b': [feed],
    ok: [feed, 3],
  }
  expect([...parseManifest(JSON.stringify({ files }))]).toEqual([['ok', [feed]]])
  expect(parseManifest('[]').size).toBe(0)
  expect(parseManifest('null').size).toBe(0)
})
