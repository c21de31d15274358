import { expect, it } from 'vitest'
import { dataBytes } from './data-address.ts'

const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)

it('decodes both ways of writing bytes', () => {
  expect(text(dataBytes('data:image/svg+xml,%3Csvg%3E100%25 é<'))).toBe('<svg>100% é<')
  expect(text(dataBytes('data:image/png;charset=x;base64,aGVs%62G8='))).toBe('hello')
  expect(dataBytes('data:,%FF%00')).toEqual(new Uint8Array([255, 0]))
})

it('takes a stray percent sign as it is, and refuses what has no comma', () => {
  expect(text(dataBytes('data:,50%'))).toBe('50%')
  expect(dataBytes('data:image/png;base64')).toBeNull()
})
