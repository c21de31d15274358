import { build, contrast, type Recap, type SlideHint } from '@recapkit/content-model'
import { loadFonts } from '@recapkit/fonts'
import { expect, test } from 'vitest'
import { type DeckOptions, marp, outline } from './export.ts'
import { deckMeasure } from './fit/width.ts'
import { pages } from './geometry.ts'
import { inksOf } from './inks.ts'
import { planDeck } from './plan/plan.ts'
import type { Deck } from './slide.ts'

const hint = (more: Partial<SlideHint>): SlideHint => ({
  skip: false,
  breakBefore: false,
  title: null,
  bullets: null,
  layout: null,
  picture: null,
  ...more,
})
const text = 'The night ferry crosses in six hours and takes lorries aboard for the first time. '
const ships = build.section(
  'ships',
  'Ships',
  Array.from({ length: 12 }, (_, n) => build.paragraph(`${text}${n}.`)),
)
const recap = build.recap('Days', [
  ships,
  build.section('rails', 'Rails', [build.paragraph('The rails were laid anew.')]),
])
const context = {
  site: { title: 'Days', url: 'https://days.example/', lang: 'en', description: '', author: null },
  brand: { accent: '#0B5CAD', logo: null },
  fonts: await loadFonts(),
  addresses: () => null,
}
const planned = (of: Recap): Deck =>
  planDeck(of, new Map(), { page: pages['16:9'], measure: deckMeasure(context.fonts) })
const titles = async (of: Recap, options: DeckOptions = {}): Promise<readonly string[]> =>
  (await outline(of, new Map(), context, options)).map(({ title }) => title)

test('only the sections that are named are shown, and the others are told', async () => {
  expect(await titles(recap, { sections: ['rails'] })).not.toContain('Ships')
  const { diagnostics } = await marp({ sections: ['Rails', 'Roads'] }).export(recap, new Map(), context)
  expect(diagnostics.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'deck/left-out The section “Ships” is not in the deck.',
    'deck/left-out No section is called “Roads”.',
  ])
})

test('the level of detail says how many slides a text takes', async () => {
  const count = async (detail: DeckOptions['detail'] & string): Promise<number> =>
    (await titles(recap, { detail })).filter((title) => title === 'Ships').length
  expect(await count('brief')).toBe(1)
  expect(await count('usual')).toBeLessThanOrEqual(3)
  expect(await count('full')).toBeGreaterThan(3)
})

test('lines that an author gives a slide stand in the place of chosen ones', async () => {
  const given = { ...ships, slide: hint({ title: 'At sea', bullets: ['Six hours', 'Lorries aboard'] }) }
  const [slide, ...more] = (await outline(build.recap('Days', [given]), new Map(), context)).filter(
    ({ title }) => title === 'At sea',
  )
  expect(slide?.text).toBe('At sea\nSix hours\nLorries aboard')
  expect(slide?.notes).toContain('takes lorries aboard for the first time. 11.')
  expect(more).toEqual([])
})

test('the picture that an author names stands on the first slide', () => {
  const figures = ['crane.png', 'ferry.png'].map((name) => build.figure(`/img/${name}`, name))
  const news = build.announcement('news', 'News', build.stated('preview', 'Preview'), [
    build.paragraph('The night ferry crosses in six hours.'),
    ...figures,
  ])
  const pictures = (picture: string | null): readonly string[] => {
    const { slides } = planned(build.recap('Days', [{ ...news, slide: hint({ picture }) }]))
    return slides.flatMap(({ body }) =>
      body.flatMap((part) => (part.type === 'picture' ? part.picture.alt : [])),
    )
  }
  expect(pictures(null)).toEqual(['crane.png', 'ferry.png'])
  expect(pictures('ferry.png')).toEqual(['ferry.png', 'crane.png'])
})

test('a picture that is not there is told', async () => {
  const given = { ...ships, slide: hint({ picture: 'whale.png' }) }
  const { diagnostics } = await marp().export(build.recap('Days', [given]), new Map(), context)
  expect(diagnostics.map(({ message }) => message)).toEqual(['No picture below this heading is “whale.png”.'])
})

test('a Marp theme of the author lies beside the deck, which keeps its sizes and leaves the look to it', async () => {
  const css =
    '/*!\n * For the * harbour.\n *\n * @theme harbour\n */\nsection { background: navy; color: white; }'
  const { value, diagnostics } = await marp({ marpTheme: css }).export(recap, new Map(), context)
  const text = new TextDecoder().decode(value[0]?.bytes)
  expect(diagnostics).toEqual([])
  expect(value.map(({ path }) => path)).toEqual(['recap/recap.marp.md', 'recap/marp-theme.css'])
  expect(text).toContain('theme: "harbour"')
  expect(text).toContain('recap.marp.md --theme-set marp-theme.css')
  expect(text).toMatch(/section h1, section h2 \{ [^}]*font-size: 44px/)
  const inks = /[{;] ?color|background(?!: #FFFFFF)|font-family: Arial/
  const looks = (of: string): string => of.split('section .badge ')[0] ?? ''
  expect(looks(text)).not.toMatch(inks)
  const [usual] = (await marp().export(recap, new Map(), context)).value
  expect(looks(new TextDecoder().decode(usual?.bytes))).toMatch(inks)
  const unnamed = await marp({ marpTheme: 'section { color: red; }' }).export(recap, new Map(), context)
  expect(unnamed.diagnostics.map(({ rule }) => rule)).toEqual(['deck/own-look'])
})

test('a layout that is not known is told', async () => {
  const given = { ...ships, slide: hint({ layout: 'upside-down' }) }
  const { diagnostics } = await marp().export(build.recap('Days', [given]), new Map(), context)
  expect(diagnostics.map(({ message }) => message)).toEqual(['No slide has the layout “upside-down”.'])
})

test.each(['light', 'dark'] as const)(
  'every ink of the %s theme can be read on its grounds, whatever the accent',
  (theme) => {
    for (const accent of ['#0B5CAD', '#FFD400', '#000000', '#FFFFFF', '#7A1FA2']) {
      const { ground, tint, text, secondary, badges, accent: legible } = inksOf(theme, accent)
      for (const ink of [text, secondary, legible, ...Object.values(badges)])
        for (const behind of [ground, tint])
          expect(contrast(ink, behind), `${ink} on ${behind}`).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test('a formula is a picture of its outlines, and its TeX is spoken', async () => {
  const tex = 'x = \\frac{-b}{2a}'
  const of = build.recap('Days', [
    build.section('sum', 'The sum', [build.paragraph('It is solved so:'), build.mathBlock(tex)]),
  ])
  const { value } = await marp().export(of, new Map(), context)
  const [deck, formula] = value
  expect(formula?.path).toBe('recap/assets/formula-1.svg')
  expect(new TextDecoder().decode(formula?.bytes)).toMatch(
    /^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>.*<path/s,
  )
  const text = new TextDecoder().decode(deck?.bytes)
  expect(text).toMatch(/!\[w:\d+ h:\d+ [^\]]*frac[^\n]*\]\(assets\/formula-1\.svg\)/)
  const slides = await outline(of, new Map(), context)
  expect(slides.map(({ notes }) => notes).join('\n')).toContain(tex)
  const broken = build.recap('Days', [build.mathBlock('\\frac{')])
  expect((await outline(broken, new Map(), context)).map(({ text: shown }) => shown).join('\n')).toContain(
    '\\frac{',
  )
})
