import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { asTable, asText, readDataFile } from './data-file.ts'
import { prefix, siteUrl } from './site-url.ts'

const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
}

/** A Jekyll site: `_config.yml`, or a folder `_posts`; Hexo's is near enough. See https://jekyllrb.com/docs/configuration/options/. */
export async function jekyll(root: string): Promise<Result<Blog> | null> {
  const { value, diagnostics } = await readDataFile(root, ['_config.yml', '_config.yaml', '_config.toml'])
  if (value === null && diagnostics.length === 0 && !existsSync(join(root, '_posts'))) return null
  const fields = value ?? {}
  const author = fields['author']
  const permalink = asText(fields['permalink']) ?? 'date'
  const base = asText(fields['baseurl']) ?? asText(fields['root'])
  const blog: Blog = {
    ...unknownBlog,
    generator: 'jekyll',
    title: asText(fields['title']) ?? asText(fields['name']),
    url: siteUrl(asText(fields['url']), base),
    basePath: prefix(base),
    lang: asText(fields['lang']) ?? asText(fields['locale'])?.replace('_', '-') ?? null,
    description: asText(fields['description']),
    author: asText(author) ?? asText(asTable(author)['name']),
    postFolders: ['_posts', 'source/_posts', 'collections/_posts'],
    permalink: styles[permalink] ?? permalink.replace(':output_ext', '.html').replace(/^(?!\/)/, '/'),
  }
  return { value: blog, diagnostics }
}
