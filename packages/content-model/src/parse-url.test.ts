import { expect, it } from 'vitest'
import { parseUrl } from './parse-url.ts'

it('reads addresses, relative ones against a base', () => {
  expect(parseUrl('/b?c', 'https://a.example/x')?.href).toBe('https://a.example/b?c')
  expect(parseUrl('/b')).toBeNull()
  expect(parseUrl('https://')).toBeNull()
})

it('reads a host of any letters, however often it is asked', () => {
  for (let count = 0; count < 20_000; count++)
    if (parseUrl('https://bücher.example/x') === null) throw new Error(`Refused at call ${count + 1}.`)
  expect(parseUrl('https://bücher.example/x')?.hostname).toBe('xn--bcher-kva.example')
})
