import type { Exporter } from '@recapkit/content-model'
import type { FeedOptions, Lock } from '@recapkit/rss'

/** What a person may choose about the outputs, and what was published before. */
export interface FormatOptions {
  readonly paper: 'a4' | 'letter'
  /** The identities of published items; without it feeds derive them from the content. */
  readonly lock?: Lock
  readonly feeds?: FeedSettings
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
    load: async ({ paper }) => (await import('@recapkit/pdf')).pdf({ paper }),
  },
  docx: {
    about: 'Word document',
    extension: 'docx',
    load: async ({ paper }) => (await import('@recapkit/docx')).docx({ paper }),
  },
  marp: {
    about: 'slide deck in Markdown, for Marp',
    extension: 'marp.md',
    load: async () => (await import('@recapkit/slides')).marp(),
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
    load: async () => (await import('@recapkit/page')).page(),
  },
}

/** What is made when nothing else is asked for. */
export const defaultFormats: readonly string[] = ['pdf', 'docx', 'marp', 'rss']

function feedOptions({ lock, feeds }: FormatOptions): FeedOptions {
  return { ...feeds, ...(lock === undefined ? {} : { lock }) }
}
