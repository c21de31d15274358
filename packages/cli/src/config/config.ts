import type { Author, Severity } from '@recapkit/content-model'

/** `recap.config.yaml` as it stands in the file, once it matches its schema; what is absent is left to others. */
export interface Config {
  readonly site?: {
    readonly title?: string
    readonly url?: string
    readonly lang?: string
    readonly description?: string
    readonly author?: string
  }
  readonly authors?: Readonly<Record<string, string | { readonly name: string; readonly url?: string }>>
  readonly content?: readonly string[]
  readonly staticRoots?: readonly string[]
  readonly dialect?: 'jekyll' | 'hugo' | 'eleventy' | 'astro' | 'docusaurus' | 'plain'
  readonly output?: {
    readonly folder?: string
    readonly formats?: readonly string[]
    readonly paper?: 'a4' | 'letter'
    readonly accent?: string
    readonly logo?: string
    readonly fonts?: Readonly<Partial<Record<'text' | 'headings' | 'code', FontFiles>>>
    readonly aspect?: '16:9' | '4:3'
    readonly css?: string
    readonly referenceDoc?: string
  }
  readonly pdf?: {
    readonly align?: 'ragged' | 'justified'
    readonly hyphenate?: boolean
    readonly links?: boolean
  }
  readonly deck?: {
    readonly sections?: readonly string[]
    readonly detail?: 'brief' | 'usual' | 'full'
    readonly theme?: 'light' | 'dark'
    readonly marpTheme?: string
  }
  readonly feeds?: { readonly limit?: number; readonly hub?: string }
  readonly check?: Readonly<Record<string, Severity | 'off'>>
}

/** The name that is looked for, from a post's folder upward. */
export const configName = 'recap.config.yaml'

/** The authors of a configuration in the form that posts are read with. */
export function configAuthors(config: Config): Readonly<Record<string, Author>> {
  const entries = Object.entries(config.authors ?? {})
  return Object.fromEntries(
    entries.map(([slug, author]) => [
      slug,
      typeof author === 'string'
        ? { name: author, url: null }
        : { name: author.name, url: author.url ?? null },
    ]),
  )
}

/** The files of a family, relative to the configuration. */
export interface FontFiles {
  readonly regular: string
  readonly bold?: string
  readonly italic?: string
  readonly boldItalic?: string
}
