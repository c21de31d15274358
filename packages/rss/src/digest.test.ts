import { build, type Content } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { digest } from './digest.ts'

const { code, emphasis, figure, link, note, paragraph, section } = build
const said = digest([paragraph('Models to share.')])

test('how words are set, where they stand and what is for the deck alone changes nothing', () => {
  const deckOnly: Content = { ...paragraph('For the deck.'), only: 'deck' }
  const alike: readonly (readonly Content[])[] = [
    [paragraph('Models  to\nshare.')],
    [paragraph(emphasis('Models'), ' to share.')],
    [paragraph(link('Models', '#models'), ' to ', code('share'), '.')],
    [paragraph('Models to share.'), deckOnly],
  ]
  for (const content of alike) expect(digest(content)).toBe(said)
})

test('words, alternative texts, addresses, notes and the stated availability count', () => {
  const different = [
    digest([paragraph('Models to share!')]),
    digest([paragraph(link('Models', 'https://a.example/'), ' to share.')]),
    digest([paragraph('Models to share.'), figure('/a.png', 'A hub')]),
    digest([paragraph('Models to share.', note('1', [paragraph('Soon.')]))]),
    digest([section('s', 'Hub', [paragraph('Models to share.')])]),
    digest([paragraph('Models to share.')], 'Preview'),
  ]
  expect(new Set([said, ...different]).size).toBe(different.length + 1)
})

test('what says nothing has no digest', () => {
  expect(digest([])).toBe('')
  expect(digest([paragraph(' ')])).toBe('')
})
