import type { Assets, ExportContext, OutputFile, Recap, RecapExporter, Result } from '@recapkit/content-model'
import { type DeckOptions, outline, pages, type SlideOutline } from '@recapkit/slides'
import { exportRecap } from '../pipeline/export-recaps.ts'

/** A deck that was made, and can be looked at. */
export interface MadeDeck {
  readonly format: string
  /** The post, from the site root, its title and its language. */
  readonly path: string
  readonly title: string
  readonly lang: string
  /** The deck's own file, and its text. */
  readonly main: string
  readonly text: string
  /** The deck with the pictures that it shows. */
  readonly files: readonly OutputFile[]
  readonly slides: readonly SlideOutline[]
  /** Absolute, where the deck is a file with its pictures beside it; null for one that was only made. */
  readonly home: string | null
  /** Of a slide, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
}

/** Makes the deck of a recap in one format; null where its exporter fails. */
export async function makeDeck(
  exporter: RecapExporter,
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  options: DeckOptions,
): Promise<Result<MadeDeck | null>> {
  const { value, diagnostics } = await exportRecap(exporter, recap, assets, context)
  const main = value?.find((product) => product.main)?.file
  if (value === null || main === undefined) return { value: null, diagnostics }
  const deck: MadeDeck = {
    format: exporter.name,
    path: recap.path,
    title: recap.title,
    lang: recap.lang,
    main: main.path,
    text: new TextDecoder().decode(main.bytes),
    files: value.map(({ file }) => file),
    slides: await outline(recap, assets, context, options),
    home: null,
    size: pages[options.aspect ?? '16:9'],
  }
  return { value: deck, diagnostics }
}
