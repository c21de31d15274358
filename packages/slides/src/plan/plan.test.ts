import { build, contentText, inlineText, madeRaster, type Recap } from '@recapkit/content-model'
import { describe, expect, test } from 'vitest'
import type { Fit } from '../fit/fit.ts'
import { fits } from '../fit/slide.ts'
import { pages } from '../geometry.ts'
import type { Deck, Part } from '../slide.ts'
import { planDeck } from './plan.ts'

/** Every character half an em. */
const fit: Fit = { page: pages['16:9'], measure: (text, style) => 0.5 * style.size * text.length }

const plan = (recap: Recap): Deck => planDeck(recap, new Map(), fit)
const titles = (deck: Deck): readonly string[] =>
  deck.slides.map(({ title, part }) => inlineText(title) + (part > 1 ? ` ${part}` : ''))
const types = (parts: readonly Part[] | undefined): readonly string[] =>
  (parts ?? []).map((part) => part.type)

const ferry = build.announcement('ferry', 'Night ferry', build.stated('preview', 'Preview'), [
  build.paragraph(
    'The night ferry crosses in six hours. It carries 40 lorries and 300 people on each crossing.',
  ),
  build.figure('/ferry.jpg', 'The ferry at its pier'),
  build.paragraph('Tickets are sold from May.'),
  build.codeBlock('book --night', 'sh'),
])
const light = build.announcement('light', 'Harbour light', build.stated('available', 'Available'), [
  build.paragraph('The harbour light is lit again.'),
])
const recap = build.recap('Harbour days', [
  build.section('sea', 'At sea', [build.paragraph('The sea was calm.'), ferry, light]),
  build.section('land', 'On land', [build.list(['Cranes', 'Rails', 'Roads'])]),
])

describe('the plan of a recap', () => {
  const deck = plan(recap)

  test('goes from the title over overview and agenda to the sections and the end', () => {
    expect(titles(deck)).toEqual([
      'Harbour days',
      'At a glance',
      'Agenda',
      'At sea',
      'Night ferry',
      'Night ferry 2',
      'Harbour light',
      'On land',
      'Thank you',
    ])
  })

  test('shows an announcement with badge, lead, picture and bullets', () => {
    const slide = deck.slides[4]
    expect(slide?.badge).toEqual({ label: 'Preview', stage: 'preview' })
    expect(slide?.anchors).toEqual(['ferry'])
    expect(types(slide?.body)).toEqual(['lead', 'picture', 'bullets'])
  })

  test('gives each slide the notes of what it tells, and no other', () => {
    expect(deck.slides[4]?.notes).toContain('It carries 40 lorries')
    expect(deck.slides[4]?.notes).not.toContain('book --night')
    expect(deck.slides[5]?.notes).toBe('    book --night')
    expect(deck.slides[6]?.notes).toBe('The harbour light is lit again.')
  })

  test('counts what was announced and says where it is told', () => {
    const table = deck.slides[1]?.body.find((part) => part.type === 'table')
    expect(table?.type === 'table' && table.rows.map((row) => row.at(-1)?.slideOf)).toEqual([
      'ferry',
      'light',
    ])
  })

  test('names what follows on a divider, with its badge', () => {
    const list = deck.slides[3]?.body.find((part) => part.type === 'bullets')
    expect(
      list?.type === 'bullets' && list.items.map((item) => [inlineText(item.text), item.badge?.label]),
    ).toEqual([
      ['Night ferry', 'Preview'],
      ['Harbour light', 'Available'],
    ])
  })
})

test('what does not fit goes on to further slides, and all slides fit', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [
    `Ship ${index}`,
    'a cargo of timber, wool and stone '.repeat(4),
  ])
  const deck = plan(
    build.recap('Ships', [
      build.section('list', 'A list', [
        build.list(Array.from({ length: 20 }, (_, n) => `Ship number ${n} of the year`)),
      ]),
      build.section('table', 'A table', [build.table(['Ship', 'Cargo'], rows)]),
      build.section('code', 'Code', [
        build.codeBlock(Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n')),
      ]),
      build.section('t'.repeat(9), 'A very long title '.repeat(20), [build.paragraph('Text.')]),
    ]),
  )
  for (const slide of deck.slides) expect(fits(fit, slide), inlineText(slide.title)).toBe(true)
  expect(deck.slides.filter((slide) => inlineText(slide.title) === 'A list').length).toBe(2)
})

test('a line of code that no slide holds is cut on the slide, and whole in the notes', () => {
  const line = `let ships = "${'𓊝'.repeat(6_000)}"`
  const deck = plan(build.recap('Ships', [build.section('code', 'Code', [build.codeBlock(line)])]))
  for (const slide of deck.slides) expect(fits(fit, slide), inlineText(slide.title)).toBe(true)
  const shown = deck.slides.flatMap(({ body }) => body.filter((part) => part.type === 'code'))
  expect(shown.map(({ value }) => value.endsWith('𓊝…'))).toEqual([true])
  const longer = shown.map((code) => ({ ...code, value: `${code.value}${'𓊝'.repeat(200)}` }))
  for (const slide of deck.slides)
    if (slide.body.some((part) => part.type === 'code'))
      expect(fits(fit, { ...slide, body: longer })).toBe(false)
  expect(deck.slides.map((slide) => slide.notes).join('\n')).toContain(line)
})

test('a section that its author skips is only spoken', () => {
  const skipped = {
    ...build.section('aside', 'Aside', [build.paragraph('Between us.')]),
    slide: { skip: true, breakBefore: false, title: null, bullets: null, layout: null, picture: null },
  }
  const deck = plan(
    build.recap('Days', [build.section('first', 'First', [build.paragraph('Seen.')]), skipped]),
  )
  expect(titles(deck)).not.toContain('Aside')
  expect(deck.slides.map((slide) => slide.notes).join('\n')).toContain('Aside\n\nBetween us.')
})

test('deck and notes hold every word of the text', () => {
  const paragraphs = Array.from({ length: 12 }, (_, n) =>
    build.paragraph(`Paragraph ${n} speaks of ships and of the sea at length. It ends with number ${n}.`),
  )
  const deck = plan(build.recap('Sea', [build.section('long', 'Long', paragraphs)]))
  const notes = deck.slides.map((slide) => slide.notes).join('\n\n')
  for (const paragraph of paragraphs) expect(notes).toContain(contentText([paragraph]))
})

test('announcements of a title alone are told by the list of their section', () => {
  const bare = Array.from({ length: 20 }, (_, n) =>
    build.announcement(`a${n}`, `Announcement ${n}`, build.stated('available', 'Available'), []),
  )
  const deck = plan(build.recap('Days', [build.section('all', 'All of them', bare)]))
  const lists = deck.slides.flatMap(({ body }) =>
    body.flatMap((part) => (part.type === 'bullets' ? part.items : [])),
  )
  expect(lists.map((item) => item.announces)).toEqual(bare.map((one) => one.id))
  expect(deck.slides.length).toBeLessThan(10)
})

test('a tall picture stands beside a sentence, a wide one below it', () => {
  const figure = build.figure('/bridge.png', 'The bridge')
  const opening = 'The bridge opens for tall ships at noon, and for whoever asks three days before by letter.'
  const pictured = build.recap('Harbour days', [
    build.section('bridge', 'The bridge', [build.paragraph(opening), figure]),
  ])
  const image = { mediaType: 'image/png', bytes: new Uint8Array() } as const
  const places = [
    [900, 1200],
    [1600, 500],
  ].map(([width = 0, height = 0]) => {
    const original = { ...image, width, height }
    const asset = {
      src: '/bridge.png',
      path: 'a/bridge.png',
      original,
      raster: madeRaster(original),
      outlines: null,
    }
    const deck = planDeck(pictured, new Map([['/bridge.png', { ...asset, width, height }]]), fit)
    return deck.slides.flatMap(({ body }) =>
      body.flatMap((part) => (part.type === 'picture' ? part.place : [])),
    )
  })
  expect(places).toEqual([['beside'], ['below']])
})
