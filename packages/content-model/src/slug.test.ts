import { expect, it } from 'vitest'
import { slug, uniqueSlug } from './slug.ts'

it.each([
  ['Amazon EC2 inf2 Instances', 'amazon-ec2-inf2-instances'],
  ["What's new?", 'whats-new'],
  ['re:Invent 2022', 're-invent-2022'],
  ['日本語 の 見出し', '日本語-の-見出し'],
  ['สวัสดี', 'สวัสดี'],
  ['🎉', 'section'],
])('%s → %s', (title, expected) => {
  expect(slug(title)).toBe(expected)
})

it('numbers what is taken', () => {
  const taken = new Set<string>()
  expect(['a', 'a', 'a-2', 'a'].map((wanted) => uniqueSlug(wanted, taken))).toStrictEqual([
    'a',
    'a-2',
    'a-2-2',
    'a-3',
  ])
})
