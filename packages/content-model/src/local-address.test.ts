import { expect, it } from 'vitest'
import { isLocalAddress } from './local-address.ts'

it.each([
  'http://localhost:4321/',
  'http://LOCALHOST/a',
  'http://app.localhost:3000',
  'http://127.0.0.1:8080/x',
  'http://[::1]/',
  'http://0.0.0.0:8000/',
])('%s leads to the machine of who follows it', (url) => {
  expect(isLocalAddress(url)).toBe(true)
})

it.each([
  'https://localhost.example/',
  'https://example.org/?u=http://localhost/',
  'mailto:a@localhost',
  '/a',
])('%s does not', (url) => {
  expect(isLocalAddress(url)).toBe(false)
})
