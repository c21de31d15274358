import { expect, test } from 'vitest'
import { encodeUrl, safeUrl } from './urls.ts'

test('an address is encoded where it must be and otherwise left as it is', () => {
  expect(safeUrl('https://a.example')).toBe('https://a.example')
  expect(safeUrl('https://a.example/ä b/%C3%A4?q="x"&r={1}#é')).toBe(
    'https://a.example/%C3%A4%20b/%C3%A4?q=%22x%22&r=%7B1%7D#%C3%A9',
  )
  expect(safeUrl('https://a.example/100%?x=%zz')).toBe('https://a.example/100%25?x=%25zz')
  expect(safeUrl('https://bücher.example/x')).toBe('https://xn--bcher-kva.example/x')
  expect(safeUrl('mailto:a@b.example')).toBe('mailto:a@b.example')
})

test('an address that is not absolute or not safe is refused', () => {
  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    '/x',
    '#x',
    'https://',
    'vbscript:x',
  ])
    expect(safeUrl(url), url).toBeNull()
})

test('a lone surrogate does not break encoding', () => {
  expect(encodeUrl('x/\uD800y')).toBe('x/y')
})
