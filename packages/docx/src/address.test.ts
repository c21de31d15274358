import { expect, it } from 'vitest'
import { relationshipTarget } from './address.ts'

it('leaves addresses as they are', () => {
  for (const url of [
    'https://example.org/a?b=1&c=%20d#e',
    'mailto:a@example.org',
    'https://example.org/größe',
  ])
    expect(relationshipTarget(url)).toBe(url)
})

it('writes what no address may hold with percent signs', () => {
  expect(relationshipTarget('https://example.org/a b|c\\d')).toBe('https://example.org/a%20b%7Cc%5Cd')
})

it('takes nothing that is no address', () => {
  expect(relationshipTarget('https://[not an address')).toBeNull()
})
