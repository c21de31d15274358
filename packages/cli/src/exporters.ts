import { readFile } from 'node:fs/promises'
import type { Exporter } from '@recapkit/content-model'
import type { DocxOptions } from '@recapkit/docx'
import type { PdfOptions } from '@recapkit/pdf'
import type { FeedOptions, Lock } from '@recapkit/rss'
import type { DeckOptions } from '@recapkit/slides'

/** What a person may choose about the outputs, and what was published before. */
export interface FormatOptions {
  readonly paper: 'a4' | 'letter'
  /** The file of a Word document whose look is taken over. */
  readonly referenceDoc?: string
  readonly aspect?: '16:9' | '4:3'
  /** The file of CSS for decks, after the theme's. */
  readonly css?: string
  /** How the handout is set; see the options of `@recapkit/pdf`. */
  readonly pdf?: Pick<PdfOptions, 'align' | 'hyphenate' | 'links'>
  /** The file of a Marp theme. */
  readonly marpTheme?: string
  /** What decks show; see the options of `@recapkit/slides`. */
  readonly deck?: Pick<DeckOptions, 'sections' | 'detail' | 'theme'>
  /** The identities of published items; without it feeds derive them from the content. */
  readonly lock?: Lock
  readonly feeds?: FeedSettings
  /** One output is asked for, which leads to no other. */
  readonly alone?: boolean
}

/** How feeds are cut and announced; see the options of `@recapkit/rss`. */
export interface FeedSettings {
  readonly limit?: number
  readonly hub?: string
}

/** One row of the table of formats; the package is imported when the format is asked for. */
export interface Format {
  /** One phrase for `--help`. */
  readonly about: string
  /** Of its main file: `-o deck.marp.md` asks for the format by it. */
  readonly extension: string
  load(options: FormatOptions): Promise<Exporter>
}

/** Every format there is, by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format>> = {
  pdf: {
    about: 'PDF handout',
    extension: 'pdf',
    load: async ({ paper, pdf }) => (await import('@recapkit/pdf')).pdf({ ...pdf, paper }),
  },
  docx: {
    about: 'Word document',
    extension: 'docx',
    load: async (options) => (await import('@recapkit/docx')).docx(await docxOptions(options)),
  },
  marp: {
    about: 'slide deck in Markdown, for Marp',
    extension: 'marp.md',
    load: async (options) => (await import('@recapkit/slides')).marp(await deckOptions(options)),
  },
  slidev: {
    about: 'the same deck for Slidev',
    extension: 'slidev.md',
    load: async (options) => (await import('@recapkit/slides')).slidev(await deckOptions(options)),
  },
  reveal: {
    about: 'the same deck for reveal.js',
    extension: 'reveal.md',
    load: async (options) => (await import('@recapkit/slides')).reveal(await deckOptions(options)),
  },
  rss: {
    about: 'RSS feeds of recaps and of announcements',
    extension: 'xml',
    load: async (options) => (await import('@recapkit/rss')).rss(feedOptions(options)),
  },
  atom: {
    about: 'the same feeds as Atom',
    extension: 'atom.xml',
    load: async (options) => (await import('@recapkit/rss')).atom(feedOptions(options)),
  },
  json: {
    about: 'the same feeds as JSON Feed',
    extension: 'json',
    load: async (options) => (await import('@recapkit/rss')).json(feedOptions(options)),
  },
  page: {
    about: 'static site: a page for each recap, and one of all',
    extension: 'html',
    load: async ({ alone = false }) => (await import('@recapkit/page')).page({ alone }),
  },
}

/** Those that readers subscribe to. */
export const feedFormats: readonly string[] = ['rss', 'atom', 'json']

/** The formats that are slides. */
export const deckFormats: readonly string[] = ['marp', 'reveal', 'slidev']

/** What is made when nothing else is asked for. */
export const defaultFormats: readonly string[] = ['pdf', 'docx', 'marp', 'rss', 'page']

function feedOptions({ lock, feeds }: FormatOptions): FeedOptions {
  return { ...feeds, ...(lock === undefined ? {} : { lock }) }
}

/** What a person may choose about decks, with their files read. */
export async function deckOptions({ aspect, css, marpTheme, deck }: FormatOptions): Promise<DeckOptions> {
  return {
    ...deck,
    ...(aspect === undefined ? {} : { aspect }),
    ...(css === undefined ? {} : { css: await readFile(css, 'utf8') }),
    ...(marpTheme === undefined ? {} : { marpTheme: await readFile(marpTheme, 'utf8') }),
  }
}

async function docxOptions({ paper, referenceDoc }: FormatOptions): Promise<DocxOptions> {
  return referenceDoc === undefined ? { paper } : { paper, referenceDoc: await readFile(referenceDoc) }
}
