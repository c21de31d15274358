import {
  type Addresses,
  type Assets,
  type ExportContext,
  type OutputFile,
  type Recap,
  type RecapExporter,
  type Result,
  type Site,
  wordsFor,
} from '@recapkit/content-model'
import type { Fit } from './fit/fit.ts'
import { deckMeasure } from './fit/width.ts'
import { type Aspect, pages } from './geometry.ts'
import { deckPictures } from './pictures.ts'
import type { Place } from './plan/context.ts'
import { planDeck } from './plan/plan.ts'
import { printMarp } from './print/marp.ts'
import { themeCss } from './theme.ts'

/** What can be chosen for a deck. */
export interface DeckOptions {
  readonly aspect?: Aspect
  /** CSS of the reader's own, after the theme's. */
  readonly css?: string
}

/** A deck for Marp: `ID/ID.marp.md`, with the pictures that it shows beside it. */
export function marp(options: DeckOptions = {}): RecapExporter {
  return {
    scope: 'recap',
    name: 'marp',
    extension: 'marp.md',
    mediaType: 'text/markdown',
    export: async (recap, assets, context) => exportDeck(recap, assets, context, options),
  }
}

function exportDeck(
  recap: Recap,
  assets: Assets,
  { brand, fonts, site, addresses }: ExportContext,
  { aspect = '16:9', css = '' }: DeckOptions,
): Result<readonly OutputFile[]> {
  const fit: Fit = { page: pages[aspect], measure: deckMeasure(fonts) }
  const deck = planDeck(recap, assets, fit, places(recap, site, addresses))
  const pictures = deckPictures(deck, recap.id, assets, fit)
  const fileName = `${recap.id}.marp.md`
  const text = printMarp(deck, {
    fileName,
    aspect,
    css: themeCss(pages[aspect], brand.accent) + css,
    words: wordsFor(recap.lang),
    source: pictures.source,
  })
  const main = {
    path: `${recap.id}/${fileName}`,
    mediaType: 'text/markdown',
    bytes: new TextEncoder().encode(text),
  }
  return { value: [main, ...pictures.files], diagnostics: [] }
}

/** Where the handout and the feed can be fetched; nowhere while the site has no address of its own. */
function places(recap: Recap, site: Site, addresses: Addresses): readonly Place[] {
  if (new URL(site.url).hostname.endsWith('.invalid')) return []
  const words = wordsFor(recap.lang)
  const named = [
    { label: words.handout, path: addresses(recap.id, 'pdf') },
    { label: words.feeds, path: addresses(recap.id, 'rss') },
  ]
  return named.flatMap(({ label, path }) =>
    path === null ? [] : [{ label, url: new URL(path, site.url).href }],
  )
}
