import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@recapkit/content-model'
import { type Blog, unknownBlog } from './blog.ts'
import { readFirstText } from './read-text.ts'
import { scriptValue } from './script-value.ts'
import { prefix, siteUrl } from './site-url.ts'

const files = ['mjs', 'ts', 'js', 'mts', 'cjs'].map((extension) => `astro.config.${extension}`)

/** An Astro site: `astro.config.mjs` and its kin, or a folder `src/content`. See https://docs.astro.build/en/reference/configuration-reference/. */
export async function astro(root: string): Promise<Result<Blog> | null> {
  const program = await readFirstText(root, files)
  if (program === null && !existsSync(join(root, 'src/content'))) return null
  const text = program ?? ''
  const constants = (await readFirstText(root, ['src/consts.ts', 'src/consts.js', 'src/config.ts'])) ?? ''
  const blog: Blog = {
    ...unknownBlog,
    generator: 'astro',
    title: scriptValue(text, 'title') ?? scriptValue(constants, 'SITE_TITLE'),
    description: scriptValue(constants, 'SITE_DESCRIPTION'),
    url: siteUrl(scriptValue(text, 'site'), scriptValue(text, 'base')),
    basePath: prefix(scriptValue(text, 'base')),
    lang: scriptValue(text, 'defaultLocale'),
    postFolders: [
      'src/content/blog',
      'src/content/posts',
      'src/content/post',
      'src/pages/blog',
      'src/pages/posts',
      'src/content',
    ],
    staticRoots: ['public'],
  }
  return { value: blog, diagnostics: [] }
}
