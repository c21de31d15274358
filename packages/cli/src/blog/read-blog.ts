import type { Result } from '@recapkit/content-model'
import { astro } from './astro.ts'
import { type Blog, unknownBlog } from './blog.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { otherGenerators } from './other-generators.ts'

/** Reads what the site generator at a root says of itself; the first that knows the place is believed. */
export async function readBlog(root: string): Promise<Result<Blog>> {
  for (const generator of [docusaurus, eleventy, astro, otherGenerators, jekyll, hugo]) {
    const result = await generator(root)
    if (result !== null) return result
  }
  return { value: unknownBlog, diagnostics: [] }
}
