import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { readFirstText } from './read-text.ts'
import { scriptValue } from './script-value.ts'
import { prefix, siteUrl } from './site-url.ts'

const files = ['js', 'ts', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`)

/** A Docusaurus site: `docusaurus.config.js` and its kin. See https://docusaurus.io/docs/api/docusaurus-config. */
export async function docusaurus(root: string): Promise<Result<Blog> | null> {
  const program = await readFirstText(root, files)
  if (program === null) return null
  const blog: Blog = {
    ...unknownBlog,
    generator: 'docusaurus',
    title: scriptValue(program, 'title'),
    url: siteUrl(scriptValue(program, 'url'), scriptValue(program, 'baseUrl')),
    basePath: prefix(scriptValue(program, 'baseUrl')),
    lang: scriptValue(program, 'defaultLocale'),
    description: scriptValue(program, 'tagline'),
    postFolders: ['blog'],
    staticRoots: ['static'],
  }
  return { value: blog, diagnostics: [] }
}
