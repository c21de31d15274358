import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Checked, checkDecks } from './check-decks.ts'
import { needChromium } from './chromium.ts'
import { layOut } from './sources.ts'

let folder: string

/** A site with a dark ground, an accent that is too dark for it, and code, whose colours a dialect has of its own. */
const dark = {
  'index.md': `${'# Days\n\n## Ships (Preview)\n\nSee [the ferry](https://ships.example/).\n\n'}${'```js\nconst ship = "ferry" // new\n```\n'}`,
  'recap.config.yaml': 'output: { accent: "#4A0072", aspect: "4:3" }\ndeck: { theme: dark }\n',
}

/** A site whose own style breaks its slides, in the text on line 5. */
const amiss = {
  'index.md': '# Days\n\n## Ships\n\nThe night ferry takes aboard:\n\n- forty lorries\n- all people\n',
  'recap.config.yaml': 'output: { css: faults.css }\n',
  'faults.css':
    'section.content p { font-size: 320px !important; line-height: 400px !important; }\nsection.content li { font-size: 12px !important; color: #ddd !important; }\n',
}

/** A site whose Marp theme has a dark ground, which can be read, and paragraphs that are too large. */
const themed = {
  'index.md': '# Days\n\n## Ships\n\nThe night ferry takes aboard:\n\n- forty lorries\n- all people\n',
  'recap.config.yaml': 'deck: { marpTheme: harbour.css }\n',
  'harbour.css':
    '/* @theme harbour */\nsection { background: #101820; color: #f4f4f4; }\nsection.content p { font-size: 320px !important; line-height: 400px !important; }\n',
}

beforeAll(() => {
  const sources = layOut()
  folder = sources.folder
  for (const [site, files] of Object.entries({ amiss, dark, themed })) {
    mkdirSync(join(folder, site))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, site, name), text)
  }
  return sources.remove
})

test('in Chromium no slide of Marp or reveal.js overflows, is small, faint or lacks a picture, and all take the room foreseen', async (context) => {
  needChromium(context)
  const { code, decks, told } = await checkDecks(folder, ['content', 'corpus'], 'marp,reveal')
  expect(told.filter(({ rule }) => rule.startsWith('deck/'))).toEqual([])
  expect(code).toBe(0)
  expect(new Set(decks.map(({ format }) => format))).toEqual(new Set(['marp', 'reveal']))
  const slides = decks.flatMap((deck) =>
    deck.slides.map((slide, index) => ({
      deck: `${deck.path} (${deck.format})`,
      number: index + 1,
      ...slide,
    })),
  )
  expect(slides.filter(({ measured }) => measured === null)).toEqual([])
  const taller = slides.filter((slide) => isTaller(slide))
  expect(taller.map(({ deck, number, height, measured }) => ({ deck, number, height, measured }))).toEqual([])
  expect(decks.length).toBeGreaterThan(40)
})

/** True where a browser needs more height than was foreseen, by more than the rounding of pixels. */
const isTaller = ({ height, room, measured }: Checked['slides'][number]): boolean =>
  measured !== null && measured.height > Math.min(height + 2, room)

test('what is amiss on a slide is told with its number and its line', async (context) => {
  needChromium(context)
  const { code, told } = await checkDecks(folder, ['amiss'], 'marp,reveal')
  expect(code).toBe(1)
  for (const format of ['marp', 'reveal']) {
    const ours = told.filter(({ message }) => message.startsWith(`Slide 2 of the ${format} deck`))
    expect(new Set(ours.map(({ rule }) => rule))).toEqual(
      new Set(['deck/overflow', 'deck/small-text', 'deck/contrast']),
    )
    for (const { place } of ours) expect(place?.at?.line).toBe(5)
  }
})

test('a deck that was edited is looked at as it is, with the line of each slide that is amiss', async (context) => {
  needChromium(context)
  const text = `---\nmarp: true\n---\n\n# Days\n\n---\n\n# Ships\n\n${'Lorries and people. '.repeat(200)}\n\n![crane](crane.png)\n`
  writeFileSync(join(folder, 'edited.md'), text)
  const { code, told } = await checkDecks(folder, ['edited.md'], 'marp')
  expect(code).toBe(1)
  expect(told.map(({ rule, place }) => [rule, place?.at?.line])).toEqual([
    ['deck/overflow', 8],
    ['deck/picture', 8],
  ])
})

test('a Marp theme of the author gives the look, and what it makes too large is told', async (context) => {
  needChromium(context)
  const { decks, told } = await checkDecks(folder, ['themed'], 'marp')
  expect(decks).toHaveLength(1)
  const rules = told.map(({ rule }) => rule).filter((rule) => rule.startsWith('deck/'))
  expect(new Set(rules)).toEqual(new Set(['deck/overflow']))
})

test('on a dark ground and on narrow slides all can be read as well', async (context) => {
  needChromium(context)
  const { code, decks, told } = await checkDecks(folder, ['dark'], 'marp,reveal')
  expect(told.filter(({ rule }) => rule.startsWith('deck/'))).toEqual([])
  expect(code).toBe(0)
  expect(decks.flatMap(({ slides }) => slides).filter(isTaller)).toEqual([])
})
