import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { asTable, asText, readDataFile, type Table } from './data-file.ts'
import { findFiles } from './find-files.ts'
import { siteUrl } from './site-url.ts'

const extensions = ['toml', 'yaml', 'yml', 'json']
const files = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  extensions.map((extension) => `${name}.${extension}`),
)
/** `config.yaml` is a common name: one of these tells Hugo's from others'. */
const telling = [
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'content',
  'archetypes',
  'layouts',
  'themes',
]
/** What sections of posts are usually called; a site may have several. */
const usualSections = 'posts post blog articles news talks talk episodes episode events event'.split(' ')

/** A Hugo site: `hugo.toml` and its kin; Zola's `config.toml` says the same in its own words. See https://gohugo.io/configuration/all/. */
export async function hugo(root: string): Promise<Result<Blog> | null> {
  const { value, diagnostics } = await readDataFile(root, files)
  if (value === null && diagnostics.length === 0) return null
  if (!telling.some((name) => existsSync(join(root, name)))) return null
  const fields = lowerCase(value ?? {})
  const params = lowerCase(asTable(fields['params']))
  const author = params['author'] ?? fields['author']
  const lang =
    asText(fields['locale']) ??
    asText(fields['languagecode']) ??
    asText(fields['defaultcontentlanguage']) ??
    asText(fields['default_language'])
  const content =
    asText(fields['contentdir']) ?? contentFolder(root, asText(fields['defaultcontentlanguage']))
  const blog: Blog = {
    ...unknownBlog,
    generator: 'hugo',
    title: asText(fields['title']),
    url: siteUrl(asText(fields['baseurl']) ?? asText(fields['base_url'])),
    lang: lang === null ? null : canonical(lang),
    description: asText(params['description']),
    author: asText(author) ?? asText(asTable(author)['name']),
    postFolders: [...usualSections.map((name) => `${content}/${name}`), content],
    sections: await sectionsOf(root, content, params['mainsections'] ?? fields['mainsections']),
    staticRoots: [fields['staticdir']].flat().flatMap((folder) => asText(folder) ?? []),
    permalinks: patterns(asTable(fields['permalinks'])),
  }
  return { value: blog, diagnostics }
}

/**
 * The sections whose pages are posts: those that the site names (`mainSections`), else those with a usual name, else the
 * one with the most pages, which is what Hugo takes; see https://gohugo.io/methods/site/mainsections/.
 */
async function sectionsOf(root: string, content: string, named: unknown): Promise<readonly string[]> {
  const existing = (names: readonly string[]): readonly string[] =>
    names.map((name) => `${content}/${name}`).filter((folder) => existsSync(join(root, folder)))
  const main = existing([named].flat().flatMap((name) => asText(name) ?? []))
  if (main.length > 0) return main
  const usual = existing(usualSections)
  if (usual.length > 0) return usual
  const pages = await findFiles(join(root, content), ['*/**/*.{md,markdown}']).catch(() => [])
  const counts = new Map<string, number>()
  for (const page of pages) {
    const section = page.split('/')[0] ?? ''
    counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  const [largest] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return largest === undefined ? [] : [`${content}/${largest[0]}`]
}

/** Sites of several languages often keep each in a folder of its own. */
function contentFolder(root: string, lang: string | null): string {
  const own = `content/${lang ?? 'en'}`
  return existsSync(join(root, own)) ? own : 'content'
}

/** The pattern of each section; newer versions keep those of pages apart from those of lists. */
function patterns(table: Table): Readonly<Record<string, string>> {
  const entries = Object.entries({ ...table, ...asTable(table['page']) })
  return Object.fromEntries(
    entries.flatMap(([section, pattern]) => (typeof pattern === 'string' ? [[section, pattern]] : [])),
  )
}

/** Hugo's keys know no case. */
function lowerCase(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]))
}

function canonical(lang: string): string | null {
  try {
    return Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
