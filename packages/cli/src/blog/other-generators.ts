import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { readFirstText } from './read-text.ts'
import { scriptValue } from './script-value.ts'
import { siteUrl } from './site-url.ts'

/** A generator whose sites are known by a file, with the words of its configuration; its dialect needs no engine's rules. */
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
    files: ['mkdocs.yml', 'mkdocs.yaml', 'zensical.toml'],
    title: 'site_name',
    url: 'site_url',
    lang: 'language',
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
    title: 'title',
    url: 'site-url',
    lang: 'lang',
    folders: ['posts', 'blog'],
    staticRoots: [],
  },
]

/** A site of MkDocs, VitePress, VuePress, Gatsby, Pelican or Quarto: its name, its address and where its posts lie; null for any other. */
export async function otherGenerators(root: string): Promise<Result<Blog> | null> {
  for (const { files, title, url, lang, folders, staticRoots } of generators) {
    const text = await readFirstText(root, files)
    if (text === null) continue
    const value = (key: string): string | null => scriptValue(text, key) ?? plainValue(text, key)
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

/** A value without quotes on a line of YAML. */
function plainValue(text: string, key: string): string | null {
  const value = new RegExp(
    `^[ \\t]*${key}:[ \\t]+([^\\s'"!&*{\\[|>#][^\\n]*?)[ \\t]*(?:#[^\\n]*)?$`,
    'm',
  ).exec(text)?.[1]
  return value ?? null
}
