import { dirname, resolve } from 'node:path'
import { type Author, defaultAccent, type Severity, type Site } from '@recapkit/content-model'
import type { SiteFacts } from '@recapkit/markdown'
import type { Blog } from '../blog/blog.ts'
import { siteUrl } from '../blog/site-url.ts'
import { type Config, configAuthors } from '../config/config.ts'
import { defaultFormats, type FeedSettings, type FormatOptions } from '../exporters.ts'

/** What the command line may set; null is not given. */
export interface Wishes {
  readonly out: string | null
  readonly formats: readonly string[] | null
  readonly site: string | null
  /** Files, relative to where the command was given. */
  readonly referenceDoc?: string | null
  readonly css?: string | null
  readonly marpTheme?: string | null
}

/** Nothing is set on the command line. */
export const noWishes: Wishes = { out: null, formats: null, site: null }

/** How outputs look: options of formats, with absolute files. */
export type Look = Pick<
  FormatOptions,
  'paper' | 'aspect' | 'css' | 'marpTheme' | 'referenceDoc' | 'pdf' | 'deck'
>

/** All settings of a run: the command line over the configuration over the blog's own over defaults. */
export interface Settings {
  readonly site: Site
  /** False when feeds have to make do with an invented address. */
  readonly urlKnown: boolean
  readonly generator: SiteFacts['generator']
  readonly authors: Readonly<Record<string, Author>>
  /** Globs relative to the root; null to look in the usual folders. */
  readonly content: readonly string[] | null
  readonly staticRoots: readonly string[] | null
  /** Absolute. */
  readonly out: string
  readonly formats: readonly string[]
  readonly look: Look
  readonly accent: string
  /** Relative to the root. */
  readonly logo: string | null
  /** The brand's own, with absolute files. */
  readonly fonts: NonNullable<NonNullable<Config['output']>['fonts']>
  readonly feeds: FeedSettings
  readonly levels: Readonly<Record<string, Severity | 'off'>>
}

/** Merges what is known; `configPath` is absolute, or null when there is no configuration. */
export function mergeSettings(
  wishes: Wishes,
  config: Config,
  configPath: string | null,
  blog: Blog,
  cwd: string,
): Settings {
  const url = siteUrl(wishes.site ?? config.site?.url ?? blog.url)
  const folder = config.output?.folder
  const out =
    wishes.out === null && folder !== undefined && configPath !== null
      ? resolve(dirname(configPath), folder)
      : resolve(cwd, wishes.out ?? 'dist')
  return {
    site: {
      title: config.site?.title ?? blog.title ?? 'Recaps',
      url: url ?? 'https://example.invalid/',
      lang: config.site?.lang ?? blog.lang ?? 'en',
      description: config.site?.description ?? blog.description ?? '',
      author: config.site?.author ?? blog.author,
    },
    urlKnown: url !== null,
    generator: config.dialect === 'plain' ? null : (config.dialect ?? blog.generator),
    authors: configAuthors(config),
    content: config.content ?? null,
    staticRoots: config.staticRoots ?? null,
    out,
    formats: wishes.formats ?? config.output?.formats ?? defaultFormats,
    look: lookOf(config, configPath, wishes, cwd),
    accent: config.output?.accent ?? defaultAccent,
    logo: config.output?.logo ?? null,
    fonts: fontsOf(config, configPath === null ? cwd : dirname(configPath)),
    feeds: config.feeds ?? {},
    levels: config.check ?? {},
  }
}

function fontsOf(config: Config, home: string): Settings['fonts'] {
  const families = Object.entries(config.output?.fonts ?? {}).map(([use, files]) => [
    use,
    Object.fromEntries(Object.entries(files).map(([style, file]) => [style, resolve(home, file)])),
  ])
  return Object.fromEntries(families)
}

function lookOf(config: Config, configPath: string | null, wishes: Wishes, cwd: string): Look {
  const { paper = 'a4', aspect } = config.output ?? {}
  const home = configPath === null ? cwd : dirname(configPath)
  const { marpTheme: configTheme, ...deck } = config.deck ?? {}
  const file = (wish: string | null | undefined, set: string | undefined): string | undefined =>
    wish ? resolve(cwd, wish) : set && resolve(home, set)
  const referenceDoc = file(wishes.referenceDoc, config.output?.referenceDoc)
  const css = file(wishes.css, config.output?.css)
  const marpTheme = file(wishes.marpTheme, configTheme)
  return {
    paper,
    ...(config.pdf === undefined ? {} : { pdf: config.pdf }),
    ...(config.deck === undefined ? {} : { deck }),
    ...(aspect === undefined ? {} : { aspect }),
    ...(css === undefined ? {} : { css }),
    ...(marpTheme === undefined ? {} : { marpTheme }),
    ...(referenceDoc === undefined ? {} : { referenceDoc }),
  }
}
