import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { asTable, asText, readDataFile, type Table } from './data-file.ts'
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
const sections = ['posts', 'post', 'blog', 'articles', 'news']

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
    postFolders: [...sections.map((name) => `${content}/${name}`), content],
    staticRoots: [fields['staticdir']].flat().flatMap((folder) => asText(folder) ?? []),
    permalinks: patterns(asTable(fields['permalinks'])),
  }
  return { value: blog, diagnostics }
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
