import { expect, test } from 'vitest'
import { distinctProducts } from './distinct-products.ts'
import { isSafePath, type Product } from './product.ts'

const product = (path: string, text: string, format: string): Product => ({
  file: { path, mediaType: 'text/plain', bytes: Buffer.from(text) },
  source: 'a.md',
  format,
  main: true,
})

test('the same file may be made twice, another of the same path may not', () => {
  const same = distinctProducts([product('a/x', '1', 'marp'), product('a/x', '1', 'rss')])
  expect([same.value.get('a/x')?.length, same.diagnostics]).toEqual([2, []])
  const clash = distinctProducts([product('a/x', '1', 'marp'), product('a/x', '2', 'rss')])
  expect(clash.diagnostics.map((one) => one.message)).toEqual([
    'rss and marp both make a/x, with different content.',
  ])
})

test('paths that differ by case alone are one place on many disks', () => {
  const { diagnostics } = distinctProducts([product('a/X.png', '1', 'marp'), product('a/x.png', '1', 'marp')])
  expect(diagnostics.map((one) => one.rule)).toEqual(['export/name-clash'])
})

test.for(['', '/a', '../a', 'a/../b', 'a//b', 'a\\b', 'a/./b', 'a\0'])(
  '%j is no path of an output',
  (path) => {
    expect(isSafePath(path)).toBe(false)
  },
)
