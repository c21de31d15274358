import { build, inlineText } from '@recapkit/content-model'
import { expect, test } from 'vitest'
import { choose } from './choose.ts'
import { besides, statements } from './statements.ts'

const budget = { usual: 45, most: 60 }
const of = (text: string) => statements([build.paragraph(text)], 'en')
const chosen = (text: string): readonly string[] =>
  choose(of(text), budget, 0, 5).map((one) => inlineText(one.text))

test('a sentence that leans on another stands behind it or not at all', () => {
  expect(chosen('The store keeps 40 features. It serves 12 batches as well.')).toEqual([
    'The store keeps 40 features.',
    'It serves 12 batches as well.',
  ])
  expect(chosen('Asides are long. From these it writes 12 new policies.')).not.toContain(
    'From these it writes 12 new policies.',
  )
})

test('what follows the lead may point back to it', () => {
  const [lead, ...rest] = of('The ferry is new. It carries 40 lorries.')
  expect(besides([...(lead === undefined ? [] : [lead]), ...rest], lead).map(({ leans }) => leans)).toEqual([
    false,
  ])
})
