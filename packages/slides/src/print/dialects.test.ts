import { build, inlineText, type Recap, wordsFor } from '@recapkit/content-model'
import { nastyTexts } from '@recapkit/content-model/testing'
import { describe, expect, test } from 'vitest'
import type { Fit } from '../fit/fit.ts'
import { pages } from '../geometry.ts'
import { inksOf } from '../inks.ts'
import { planDeck } from '../plan/plan.ts'
import type { Deck } from '../slide.ts'
import { printMarp, printNotes } from './marp.ts'
import type { PrintContext } from './print.ts'
import { readMarp, readReveal, readRevealMd, readSlidev } from './readers.test.fixture.ts'
import { printReveal } from './reveal.ts'
import { printSlidev } from './slidev.ts'

const words = wordsFor('en')
const fit: Fit = { page: pages['16:9'], measure: (text, style) => 0.5 * style.size * text.length }
const context: PrintContext = {
  fileName: 'deck.md',
  aspect: '16:9',
  css: 'section { color: black; }',
  inks: inksOf('light', '#0B5CAD'),
  words,
  theme: null,
  source: () => 'assets/picture.svg',
}

/** A small generator of numbers that are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 16807) % 2147483647
    yield state
  }
}

function madeOf(seed: number): Recap {
  const random = numbers(seed)
  const next = (limit: number): number => (random.next().value ?? 0) % limit
  const phrase = (): string => nastyTexts[next(nastyTexts.length)] ?? ''
  const block = () =>
    [
      () => build.paragraph(phrase(), ' and then. ', build.code(phrase()), build.text(` ${phrase()}`)),
      () => build.list([phrase(), phrase(), 'Plain words.']),
      () => build.codeBlock([phrase(), phrase(), phrase()].join('\n'), 'yaml'),
      () => build.quote(build.paragraph(phrase())),
      () => build.table([phrase(), 'Plain'], [[phrase(), phrase()]]),
      () => build.figure('/picture.png', phrase(), phrase()),
      () => build.callout('note', phrase(), [build.paragraph(phrase())]),
    ][next(7)]?.() ?? build.divider()
  const blocks = () => Array.from({ length: 1 + next(5) }, block)
  return build.recap(phrase(), [
    ...blocks(),
    build.section('one', phrase(), [
      ...blocks(),
      build.announcement('two', phrase(), build.stated('preview', phrase()), blocks()),
      build.announcement('three', phrase(), build.stated('available', 'Available'), blocks()),
    ]),
    build.section('four', phrase(), blocks()),
  ])
}

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const expected = (deck: Deck) =>
  deck.slides.map((slide) => ({ title: compact(inlineText(slide.title)), noted: slide.notes !== '' }))

describe.each([
  ['Marp', printMarp, readMarp],
  ['reveal.js', printReveal, readReveal],
  ['reveal-md', printReveal, readRevealMd],
  ['Slidev', printSlidev, readSlidev],
] as const)('%s', (_, print, read) => {
  test('reads back the planned slides, titles and notes, whatever stands in them', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const deck = planDeck(madeOf(seed), new Map(), fit)
      const slides = read(print(deck, context))
      const seen = slides.map(({ title, notes }) => ({ title: compact(title), noted: notes !== '' }))
      expect(seen.length, `seed ${seed}`).toBe(deck.slides.length)
      expect(
        seen.map((slide) => slide.noted),
        `seed ${seed}`,
      ).toEqual(expected(deck).map((slide) => slide.noted))
      for (const [index, slide] of expected(deck).entries())
        expect(seen[index]?.title.startsWith(slide.title), `seed ${seed}: ${slide.title}`).toBe(true)
    }
  })
})

test('notes that could be a directive begin with a plain word', () => {
  expect(printNotes('class: lead', words)).toBe('<!--\nNotes\n\nclass: lead\n-->')
  expect(printNotes('prettier-ignore', words)).toBe('<!--\nNotes\n\nprettier-ignore\n-->')
  expect(printNotes('Plain words.\n\nclass: lead', words)).toBe('<!--\nPlain words.\n\nclass: lead\n-->')
})

test('notes cannot end their comment', () => {
  expect(printNotes('use --force --> now', words)).toBe('<!--\nuse --force -- > now\n-->')
})
