import { build } from '@recapkit/content-model'
import { expect, it } from 'vitest'
import { hyphenation } from './hyphenate.ts'

const hyphenate = (lang: string) => hyphenation(build.recap('T', [], { lang }))

it('parts words by the language, and leaves names and addresses whole', async () => {
  const english = await hyphenate('en')
  expect(english('hyphenation', null)).toBe('hy\u00ADphen\u00ADation')
  expect(english('https://example.org/hyphenation C++', null)).toBe('https://example.org/hyphenation C++')
  expect(english('consistency', null)).toBe('con\u00ADsis\u00ADtency')
  const german = await hyphenate('de-AT')
  expect(german('(Silbentrennung)', null)).toBe('(Sil\u00ADben\u00ADtren\u00ADnung)')
  const thai = await hyphenate('th')
  expect(thai('hyphenation', null)).toBe('hyphenation')
})

it('parts words in another language by that one', async () => {
  const quoted = build.paragraph({ type: 'text', value: 'Silbentrennung', lang: 'de' })
  const english = await hyphenation(build.recap('T', [quoted], { lang: 'en' }))
  expect(english('Silbentrennung', 'de')).toBe('Sil\u00ADben\u00ADtren\u00ADnung')
  expect(english('hyphenation', null)).toBe('hy\u00ADphen\u00ADation')
  expect(english('hyphenation', 'xx')).toBe('hyphenation')
})
