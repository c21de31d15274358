import { expect, test } from 'vitest'
import { topicSlug, topics } from './topics.ts'

test('any tag has a folder, and different tags have different ones', () => {
  const folders = {
    're:Invent': 're-invent',
    'C++': 'c-plus-plus',
    'C#': 'c-sharp',
    C: 'c',
    '.NET': 'dot-net',
    NET: 'net',
    'R&D': 'r-and-d',
    日本語: '日本語',
    'machine learning': 'machine-learning',
    '🚀': 'u1f680',
    '#aws': 'aws',
    '../..': 'u2e-u2e-u2f-u2e-u2e',
    con: 'con-topic',
    Context: 'context',
  }
  for (const [tag, folder] of Object.entries(folders)) expect(topicSlug(tag), tag).toBe(folder)
})

test('a folder fits on a disk, and long names that begin alike stay apart', () => {
  const [one, other] = ['a', 'b'].map((end) => topicSlug(`${'とても長い名前'.repeat(20)}${end}`))
  expect(one).not.toBe(other)
  expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(100)
  expect(one).not.toContain('\uFFFD')
})

test('spellings of one tag are one topic, and an item is in it once', () => {
  const items = [
    { name: 'a', tags: ['AWS', 'aws'] },
    { name: 'b', tags: ['Aws', 'ML'] },
  ]
  expect(topics(items, (item) => item.tags)).toEqual([
    { slug: 'aws', name: 'AWS', items },
    { slug: 'ml', name: 'ML', items: [items[1]] },
  ])
})
