import {
  type Assets,
  type ExportContext,
  type OutputFile,
  type Recap,
  wordsFor,
} from '@recapkit/content-model'
import { pages, room } from './geometry.ts'
import { inksOf } from './inks.ts'
import { deckPictures } from './pictures.ts'
import { slide } from './plan/context.ts'
import { planRecap } from './plan-recap.ts'
import { printMarp } from './print/marp.ts'
import type { Deck, Slide } from './slide.ts'
import { textFile } from './text-file.ts'
import { themeCss } from './theme.ts'

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
  const { fit, pictured } = await planRecap(recap, assets, context, {}, (one, height) => {
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
