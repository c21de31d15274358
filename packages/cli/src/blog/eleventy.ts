import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { asTable, asText, readDataFile, type Table } from './data-file.ts'
import { readFirstText } from './read-text.ts'
import { scriptValue } from './script-value.ts'
import { siteUrl } from './site-url.ts'

const programs = [
  '.eleventy.js',
  ...['js', 'mjs', 'cjs', 'ts'].map((extension) => `eleventy.config.${extension}`),
]
const data = ['_data', 'src/_data', 'content/_data'].flatMap((folder) =>
  ['metadata', 'site', 'meta'].flatMap((name) =>
    ['json', 'yaml', 'yml'].map((extension) => `${folder}/${name}.${extension}`),
  ),
)
const folders = ['content/blog', 'content/posts', 'src/posts', 'src/blog', 'posts', 'blog', 'content']

const modules = ['_data/metadata.js', '_data/site.js', 'src/_data/metadata.js', 'src/_data/site.js']

/** An Eleventy site: `eleventy.config.js` and its kin; what it says of itself is in its data files. See https://www.11ty.dev/docs/. */
export async function eleventy(root: string): Promise<Result<Blog> | null> {
  const program = await readFirstText(root, programs)
  if (program === null) return null
  const { value, diagnostics } = await readDataFile(root, data)
  const fields = value ?? (await fromProgram(root))
  const author = fields['author']
  const blog: Blog = {
    ...unknownBlog,
    generator: 'eleventy',
    title: asText(fields['title']) ?? asText(fields['name']),
    url: siteUrl(asText(fields['url'])),
    lang: asText(fields['language']) ?? asText(fields['lang']),
    description: asText(fields['description']),
    author: asText(author) ?? asText(asTable(author)['name']),
    postFolders: folders,
    staticRoots: ['public', 'src'],
  }
  return { value: blog, diagnostics }
}

/** Since version 3 the data file is often a module: `export default { title: "…" }`. */
async function fromProgram(root: string): Promise<Table> {
  const program = (await readFirstText(root, modules)) ?? ''
  const keys = ['title', 'url', 'language', 'description', 'name']
  return Object.fromEntries(keys.map((key) => [key, scriptValue(program, key)]))
}
