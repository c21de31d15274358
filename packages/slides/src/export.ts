import {
  type Addresses,
  type Assets,
  type ExportContext,
  type OutputFile,
  parseUrl,
  type Recap,
  type RecapExporter,
  type Site,
  wordsFor,
} from '@recapkit/content-model'
import { brandFile } from './brand-file.ts'
import { chooseSections } from './choose-sections.ts'
import type { Fit } from './fit/fit.ts'
import { deckMeasure } from './fit/width.ts'
import { withFormulas } from './formulas.ts'
import { type Aspect, pages, room } from './geometry.ts'
import { type DeckTheme, inksOf } from './inks.ts'
import { outlineOf, type SlideOutline } from './outline.ts'
import { type OwnTheme, ownTheme, unnamedTheme } from './own-theme.ts'
import { deckPictures } from './pictures.ts'
import { type Place, slide } from './plan/context.ts'
import type { Detail } from './plan/detail.ts'
import { planDeck } from './plan/plan.ts'
import { printMarp, themeFileName } from './print/marp.ts'
import type { PrintContext } from './print/print.ts'
import { printReveal } from './print/reveal.ts'
import { printSlidev, slidevCss } from './print/slidev.ts'
import type { Deck, Slide } from './slide.ts'
import { themeCss } from './theme.ts'
import { unheardHints } from './unheard-hints.ts'

/** What can be chosen for a deck. */
export interface DeckOptions {
  readonly aspect?: Aspect
  readonly detail?: Detail
  readonly theme?: DeckTheme
  /** The titles or anchors of the outermost sections to show; all without it. */
  readonly sections?: readonly string[]
  /** CSS of the reader's own, after the theme's. */
  readonly css?: string
  /** A Marp theme (CSS with an `@theme` comment), of which Marp decks take colours and typefaces. */
  readonly marpTheme?: string
}

/** A deck for Marp: `ID/ID.marp.md`, with the pictures that it shows beside it. */
export const marp = (options: DeckOptions = {}): RecapExporter =>
  deckExporter('marp', printMarp, options, themeFile)

/** A deck for reveal.js, as reveal-md reads it: `ID/ID.reveal.md`, with the pictures that it shows beside it. */
export const reveal = (options: DeckOptions = {}): RecapExporter =>
  deckExporter('reveal', printReveal, options)

/** A deck for Slidev: `ID/ID.slidev.md`, with its `style.css` and the pictures that it shows beside it. */
export const slidev = (options: DeckOptions = {}): RecapExporter =>
  deckExporter('slidev', printSlidev, options, (css, recap) => [
    textFile(`${recap.id}/style.css`, 'text/css', slidevCss(css)),
  ])

/** A theme of the author's lies beside the deck, from where the commands at its top name it. */
function themeFile(_: string, recap: Recap, theme: OwnTheme | null): readonly OutputFile[] {
  return theme === null ? [] : [textFile(`${recap.id}/${themeFileName}`, 'text/css', theme.css)]
}

type Print = (deck: Deck, context: PrintContext) => string

function deckExporter(
  name: string,
  print: Print,
  options: DeckOptions,
  more: (css: string, recap: Recap, theme: OwnTheme | null) => readonly OutputFile[] = () => [],
): RecapExporter {
  return {
    scope: 'recap',
    name,
    extension: `${name}.md`,
    mediaType: 'text/markdown',
    async export(recap, assets, context) {
      const { aspect = '16:9', css = '' } = options
      const chosen = chooseSections(recap, options.sections)
      const { deck, fit, pictured } = await plan(chosen.value, assets, context, options)
      const pictures = deckPictures(deck, recap.id, pictured, fit)
      const inks = inksOf(options.theme ?? 'light', context.brand.accent)
      const brand = brandFile(context.brand.logo, recap.id)
      const given = name === 'marp' ? options.marpTheme : undefined
      const own = given === undefined ? null : ownTheme(given)
      const theme = [themeCss(fit.page, inks, recap.lang, own !== null), brand.css, css]
        .filter(Boolean)
        .join('\n')
      const fileName = `${recap.id}.${name}.md`
      const words = wordsFor(recap.lang)
      const text = print(deck, {
        fileName,
        aspect,
        css: theme,
        inks,
        words,
        source: pictures.source,
        theme: own?.name ?? null,
      })
      const main = textFile(`${recap.id}/${fileName}`, 'text/markdown', text)
      const files = [main, ...more(theme, recap, own), ...pictures.files, ...brand.files]
      return {
        value: files,
        diagnostics: [
          ...chosen.diagnostics,
          ...unheardHints(recap),
          ...(given !== undefined && own === null ? [unnamedTheme()] : []),
        ],
      }
    },
  }
}

/** The slides that every dialect's deck of a recap has, with what is known of each before a browser shows it. */
export async function outline(
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  options: DeckOptions = {},
): Promise<readonly SlideOutline[]> {
  const { deck, fit } = await plan(chooseSections(recap, options.sections).value, assets, context, options)
  return outlineOf(deck, fit)
}

/** A body that was found too tall for a slide by less than a quarter while a deck was planned. */
export interface RefusedBody {
  /** As foreseen, in CSS pixels; `room` is what there is. */
  readonly height: number
  readonly room: number
}

/**
 * Bodies that had no room while a deck was planned, at most so many, as a Marp deck with its pictures: what a browser
 * makes of them says whether they were refused rightly.
 */
export async function refusedBodies(
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  most: number,
): Promise<{ readonly files: readonly OutputFile[]; readonly bodies: readonly RefusedBody[] }> {
  const found = new Map<string, Slide & RefusedBody>()
  const { height: limit } = room(pages['16:9'])
  const { fit, pictured } = await plan(recap, assets, context, {}, (one, height) => {
    if (one.body.length > 0 && height <= 1.25 * limit)
      found.set(JSON.stringify(one), { ...slide(one), large: one.large === true, height, room: limit })
  })
  const step = Math.max(1, Math.ceil(found.size / most))
  const slides = [...found.values()].filter((_, index) => index % step === 0)
  const deck: Deck = { title: recap.title, lang: recap.lang, author: '', description: '', slides }
  const pictures = deckPictures(deck, recap.id, pictured, fit)
  const inks = inksOf('light', context.brand.accent)
  const [fileName, words] = [`${recap.id}.marp.md`, wordsFor(recap.lang)]
  const css = themeCss(fit.page, inks, recap.lang)
  const text = printMarp(deck, {
    fileName,
    aspect: '16:9',
    css,
    inks,
    words,
    source: pictures.source,
    theme: null,
  })
  return {
    files: [textFile(`${recap.id}/${fileName}`, 'text/markdown', text), ...pictures.files],
    bodies: slides,
  }
}

async function plan(
  recap: Recap,
  assets: Assets,
  { fonts, site, addresses }: ExportContext,
  { aspect = '16:9', detail = 'usual' }: DeckOptions,
  refused?: Fit['refused'],
): Promise<{ readonly deck: Deck; readonly fit: Fit; readonly pictured: Assets }> {
  const fit: Fit = {
    page: pages[aspect],
    measure: deckMeasure(fonts),
    ...(refused === undefined ? {} : { refused }),
  }
  const drawn = await withFormulas(recap, assets, fonts, fit.page)
  const deck = planDeck(drawn.recap, drawn.assets, fit, { places: places(recap, site, addresses), detail })
  return { deck, fit, pictured: drawn.assets }
}

const textFile = (path: string, mediaType: string, text: string): OutputFile => ({
  path,
  mediaType,
  bytes: new TextEncoder().encode(text),
})

/** Where the handout and the feed can be fetched; nowhere while the site has no address of its own. */
function places(recap: Recap, site: Site, addresses: Addresses): readonly Place[] {
  if (parseUrl(site.url)?.hostname.endsWith('.invalid') !== false) return []
  const words = wordsFor(recap.lang)
  const named = [
    { label: words.handout, path: addresses(recap.id, 'pdf') },
    { label: words.feeds, path: addresses(recap.id, 'rss') },
  ]
  return named.flatMap(({ label, path }) =>
    path === null ? [] : [{ label, url: new URL(path, site.url).href }],
  )
}
