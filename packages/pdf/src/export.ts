import {
  type Assets,
  directionOf,
  type ExportContext,
  type OutputFile,
  type Recap,
  type RecapExporter,
  type Result,
  wordsFor,
} from '@recapkit/content-model'
import { findings } from './findings.ts'
import { formulasFor } from './formula/formulas.ts'
import { furnisher } from './furniture.ts'
import { hyphenation } from './hyphenate.ts'
import { layOut } from './layout.ts'
import { typesetterFor } from './measure.ts'
import { factsOf } from './metadata.ts'
import { toPages } from './pages.ts'
import { paint } from './paint.ts'
import { embedPictures, openLogo, openPictures } from './pictures.ts'
import { toSheets } from './sheets.ts'
import { Surface } from './surface/surface.ts'
import { type Paper, themeFor } from './theme.ts'

export interface PdfOptions {
  /** A4 unless told. */
  readonly paper?: Paper
  /** Whether the lines of paragraphs end where their words do, or all at one edge; ragged unless told. */
  readonly align?: 'ragged' | 'justified'
  /** Parts long words at line ends, where the language's patterns are at hand; unless told, when lines are justified. */
  readonly hyphenate?: boolean
  /** Lists the addresses behind links at the end, for people on paper; true unless told. */
  readonly links?: boolean
}

/**
 * Exports a recap as a tagged handout (PDF/UA-1 and PDF/A-2a): lays it out as one column of strips, cuts that into
 * pages, and paints them. Says `export/too-tall`, `export/too-wide` and `export/missing-glyph`.
 */
export function pdf(options: PdfOptions = {}): RecapExporter {
  return {
    scope: 'recap',
    name: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    export: (recap, assets, context) => exportPdf(recap, assets, context, options),
  }
}

async function exportPdf(
  recap: Recap,
  assets: Assets,
  context: ExportContext,
  { paper = 'a4', align = 'ragged', hyphenate = align === 'justified', links = true }: PdfOptions,
): Promise<Result<readonly OutputFile[]>> {
  const { brand, fonts } = context
  const theme = themeFor(paper, brand.accent)
  const surface = new Surface(factsOf(recap, context), fonts)
  const typesetter = typesetterFor(fonts, surface.measure, recap.lang)
  const opened = await openPictures(recap, assets, theme.ink.text, surface)
  const parting = hyphenate ? await hyphenation(recap) : null
  const logo = await openLogo(context, theme.ink.text, surface)
  const shown = logo === null ? null : { image: logo[0], name: context.site.title }
  const justified = align === 'justified'
  const formulas = await formulasFor(recap, fonts)
  const options = {
    links,
    logo: shown,
    justified,
    formulas,
    ...(parting === null ? {} : { hyphenate: parting }),
  }
  const strips = layOut(recap, opened.assets, theme, typesetter, options)
  const { sheets, tooTall } = toSheets(strips, theme)
  const furnish = furnisher(recap, wordsFor(recap.lang), theme, typesetter)
  const pages = toPages(sheets, theme, typesetter, furnish, directionOf(recap.lang))
  const chosen = new Map([...opened.chosen, ...(logo === null ? [] : [logo])])
  paint(pages, await embedPictures(chosen, pages, surface), theme, surface)
  const bytes = surface.finish()
  const path = `${recap.id}/${recap.id}.pdf`
  return {
    value: [{ path, mediaType: 'application/pdf', bytes }],
    diagnostics: [...opened.diagnostics, ...findings(sheets, tooTall, recap, fonts)],
  }
}
