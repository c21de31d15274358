import {
  type Asset,
  type Assets,
  type ExportContext,
  type OutputFile,
  pictures,
  type Recap,
  type RecapExporter,
  type Result,
  wordsFor,
} from '@recapkit/content-model'
import { deckMeasure } from './fit/width.ts'
import { type Aspect, pages } from './geometry.ts'
import { planDeck } from './plan/plan.ts'
import { printMarp } from './print/marp.ts'
import type { ShownPicture } from './slide.ts'
import { themeCss } from './theme.ts'

/** What can be chosen for a deck. */
export interface DeckOptions {
  readonly aspect?: Aspect
  /** CSS of the reader's own, after the theme's. */
  readonly css?: string
}

/** A deck for Marp: `ID/ID.marp.md` with the pictures that it shows beside it. */
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
  { brand, fonts }: ExportContext,
  { aspect = '16:9', css = '' }: DeckOptions,
): Result<readonly OutputFile[]> {
  const deck = planDeck(recap, assets, { page: pages[aspect], measure: deckMeasure(fonts) })
  const path = `${recap.id}/${recap.id}.marp.md`
  const text = printMarp(deck, {
    fileName: `${recap.id}.marp.md`,
    aspect,
    css: themeCss(brand.accent) + css,
    words: wordsFor(recap.lang),
    source: (picture) => sourceOf(picture, recap),
  })
  const shown = new Map<string, Asset>()
  for (const picture of pictures(recap)) {
    const asset = assets.get(picture.src)
    if (asset !== undefined) shown.set(asset.path, asset)
  }
  const files = [...shown.values()].map(({ path, original }) => ({
    path,
    mediaType: original.mediaType,
    bytes: original.bytes,
  }))
  return {
    value: [{ path, mediaType: 'text/markdown', bytes: new TextEncoder().encode(text) }, ...files],
    diagnostics: [],
  }
}

const sourceOf = ({ path }: ShownPicture, recap: Recap): string =>
  path === null
    ? 'missing.svg'
    : path.startsWith(`${recap.id}/`)
      ? path.slice(recap.id.length + 1)
      : `../${path}`
