import { expect, it } from 'vitest'
import { hyphenation } from './hyphenate.ts'

it('parts words by the language, and leaves names and addresses whole', async () => {
  const english = await hyphenation('en')
  expect(english?.('hyphenation')).toBe('hy\u00ADphen\u00ADation')
  expect(english?.('https://example.org/hyphenation C++')).toBe('https://example.org/hyphenation C++')
  expect(english?.('consistency')).toBe('con\u00ADsis\u00ADtency')
  const german = await hyphenation('de-AT')
  expect(german?.('(Silbentrennung)')).toBe('(Sil\u00ADben\u00ADtren\u00ADnung)')
  expect(await hyphenation('th')).toBe(null)
})
