import { extname } from 'node:path'
import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { asTable, asText, parseData } from './data-file.ts'
import { readFirst } from './read-text.ts'
import { scriptValue } from './script-value.ts'
import { siteUrl } from './site-url.ts'

/** A generator whose sites are known by a file, and where its configuration says what: keys, in data with those around them. */
interface Generator {
  readonly files: readonly string[]
  readonly title: string
  readonly url: string
  readonly lang: string
  readonly folders: readonly string[]
  readonly staticRoots: readonly string[]
}

const withExtensions = (name: string): readonly string[] =>
  ['ts', 'js', 'mts', 'mjs', 'cjs'].map((extension) => `${name}.${extension}`)

const generators: readonly Generator[] = [
  // https://squidfunk.github.io/mkdocs-material/plugins/blog/
  {
    files: ['mkdocs.yml', 'mkdocs.yaml'],
    title: 'site_name',
    url: 'site_url',
    lang: 'theme.language',
    folders: ['docs/blog/posts', 'docs/posts', 'docs/blog', 'docs'],
    staticRoots: ['docs', 'overrides'],
  },
  // https://vitepress.dev/reference/site-config
  {
    files: ['', 'docs/', 'src/'].flatMap((folder) =>
      ['.vitepress', '.vuepress'].flatMap((name) => withExtensions(`${folder}${name}/config`)),
    ),
    title: 'title',
    url: 'hostname',
    lang: 'lang',
    folders: ['docs/blog', 'docs/posts', 'blog', 'posts', 'src/posts', 'docs', 'src'],
    staticRoots: ['docs/public', 'docs/.vuepress/public', '.vuepress/public', 'src/.vuepress/public', 'docs'],
  },
  // https://www.gatsbyjs.com/docs/reference/config-files/gatsby-config/
  {
    files: withExtensions('gatsby-config'),
    title: 'title',
    url: 'siteUrl',
    lang: 'lang',
    folders: [
      'content/blog',
      'content/posts',
      'src/posts',
      'src/content',
      'src/pages/blog',
      'posts',
      'content',
    ],
    staticRoots: ['static', 'src/images'],
  },
  // https://docs.getpelican.com/en/latest/settings.html
  {
    files: ['pelicanconf.py', 'publishconf.py'],
    title: 'SITENAME',
    url: 'SITEURL',
    lang: 'DEFAULT_LANG',
    folders: ['content/posts', 'content/blog', 'content'],
    staticRoots: ['content'],
  },
  // https://quarto.org/docs/websites/website-blog.html
  {
    files: ['_quarto.yml', '_quarto.yaml'],
    title: 'website.title',
    url: 'website.site-url',
    lang: 'lang',
    folders: ['posts', 'blog'],
    staticRoots: [],
  },
]

/** A site of MkDocs, VitePress, VuePress, Gatsby, Pelican or Quarto: its name, its address and where its posts lie; null for any other. */
export async function otherGenerators(root: string): Promise<Result<Blog> | null> {
  for (const { files, title, url, lang, folders, staticRoots } of generators) {
    const file = await readFirst(root, files)
    if (file === null) continue
    const value = await valuesOf(file.path, file.text)
    const blog: Blog = {
      ...unknownBlog,
      title: value(title),
      url: siteUrl(value(url)),
      lang: value(lang)?.replace('_', '-') ?? null,
      postFolders: folders,
      staticRoots,
    }
    return { value: blog, diagnostics: [] }
  }
  return null
}

/** How to look up a key in a configuration: in data by its path, in a program by its name. */
async function valuesOf(path: string, text: string): Promise<(key: string) => string | null> {
  if (!/\.ya?ml$/.test(path)) return (key) => scriptValue(text, key)
  const data = await dataOf(path, text)
  return (key) => asText(key.split('.').reduce<unknown>((value, part) => asTable(value)[part], data))
}

async function dataOf(path: string, text: string): Promise<unknown> {
  try {
    return await parseData(extname(path), text)
  } catch {
    // What the site is called is not worth refusing its posts for.
    return {}
  }
}
