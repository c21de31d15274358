import type { Assets, ExportContext, OutputFile, Recap, RecapExporter } from '@recapkit/content-model'
import { wordsFor } from '@recapkit/content-model'
import { brandFile } from './brand-file.ts'
import { chooseSections } from './choose-sections.ts'
import type { Aspect } from './geometry.ts'
import { type DeckTheme, inksOf } from './inks.ts'
import { outlineOf, type SlideOutline } from './outline.ts'
import { type OwnTheme, ownTheme, unnamedTheme } from './own-theme.ts'
import { deckPictures } from './pictures.ts'
import type { Detail } from './plan/detail.ts'
import { planRecap } from './plan-recap.ts'
import { printMarp, themeFileName } from './print/marp.ts'
import type { PrintContext } from './print/print.ts'
import { printReveal } from './print/reveal.ts'
import { printSlidev, slidevCss } from './print/slidev.ts'
import type { Deck } from './slide.ts'
import { textFile } from './text-file.ts'
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
  deckExporter('marp', printMarp, options, themeFile, options.marpTheme)

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
  given?: string,
): RecapExporter {
  return {
    scope: 'recap',
    name,
    extension: `${name}.md`,
    mediaType: 'text/markdown',
    async export(recap, assets, context) {
      const { aspect = '16:9', css = '' } = options
      const chosen = chooseSections(recap, options.sections)
      const { deck, fit, pictured } = await planRecap(chosen.value, assets, context, options)
      const pictures = deckPictures(deck, recap.id, pictured, fit)
      const inks = inksOf(options.theme ?? 'light', context.brand.accent)
      const brand = brandFile(context.brand.logo, recap.id)
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
  const { deck, fit } = await planRecap(
    chooseSections(recap, options.sections).value,
    assets,
    context,
    options,
  )
  return outlineOf(deck, fit)
}
